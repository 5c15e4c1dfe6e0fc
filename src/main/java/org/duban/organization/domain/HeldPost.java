package org.duban.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/** A post of a person, held or ended; ended ones stay, because the past refers to them. */
@Entity
@Table(name = "organization_post")
class HeldPost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_post_seq")
    @SequenceGenerator(name = "organization_post_seq", sequenceName = "organization_post_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private String title;

    @Column(name = "work_group")
    private @Nullable String workGroup;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected HeldPost() {}

    HeldPost(PostTerms terms, LocalDate startedOn) {
        this.unitId = terms.unitId();
        this.kind = terms.kind();
        this.title = terms.title();
        this.workGroup = terms.workGroup();
        this.startedOn = startedOn;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    PostTerms terms() {
        return new PostTerms(unitId, kind, title, workGroup);
    }

    boolean isHeld() {
        return endedOn == null;
    }

    void call(String newTitle) {
        title = newTitle;
    }

    void end(LocalDate day) {
        if (!isHeld()) {
            throw new IllegalStateException("post " + id + " ended before");
        }
        endedOn = day;
    }
}
