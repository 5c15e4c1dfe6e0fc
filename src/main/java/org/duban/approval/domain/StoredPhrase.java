package org.duban.approval.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
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

    @SuppressWarnings("NullAway.Init")
    protected StoredPhrase() {}

    StoredPhrase(@Nullable Long ownerId, String text) {
        this.ownerId = ownerId;
        this.text = text;
    }
}
