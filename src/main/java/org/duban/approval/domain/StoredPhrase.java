package org.duban.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.duban.approval.Phrases;
import org.jspecify.annotations.Nullable;

/** A quick phrase; without an owner it is the office's. */
@Entity
@Table(name = "approval_phrase")
class StoredPhrase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_phrase_seq")
    @SequenceGenerator(name = "approval_phrase_seq", sequenceName = "approval_phrase_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Nullable
    Long ownerId;

    String text;

    @Column(name = "said_with")
    @Enumerated(EnumType.STRING)
    Phrases.Use use;

    @SuppressWarnings("NullAway.Init")
    protected StoredPhrase() {}

    StoredPhrase(@Nullable Long ownerId, String text, Phrases.Use use) {
        this.ownerId = ownerId;
        this.text = text;
        this.use = use;
    }

    void become(String text, Phrases.Use use) {
        this.text = text;
        this.use = use;
    }
}
