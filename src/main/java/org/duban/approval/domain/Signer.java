package org.duban.approval.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.approval.SignerRole;
import org.duban.approval.SignerState;
import org.jspecify.annotations.Nullable;

/**
 * One person asked in one run of a step.
 *
 * <p>A seat is one vote. Whoever takes it over, or is asked before it is given, has a row of their own in the same
 * seat; exactly one row of an open seat is {@link SignerState#ASKED}.
 */
@Entity
@Table(name = "approval_signer")
public class Signer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_signer_seq")
    @SequenceGenerator(name = "approval_signer_seq", sequenceName = "approval_signer_seq", allocationSize = 50)
    @Nullable
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    Step step;

    int ord;
    int seat;
    long personId;
    String post = "";

    @Nullable
    Long postUnitId;

    @Enumerated(EnumType.STRING)
    SignerRole role;

    @Enumerated(EnumType.STRING)
    SignerState state = SignerState.ASKED;

    /** The {@link #ord} of the row that waits for this one. */
    @Nullable
    Integer aheadOf;

    @Nullable
    Long addedBy;

    @Nullable
    Long decidedById;

    @Nullable
    String comment;

    @Nullable
    String fingerprint;

    @Nullable
    Integer versionNo;

    /** In which sending of the submission it was decided. */
    @Nullable
    Integer sending;

    @Nullable
    Long signatureId;

    Instant askedAt;

    @Nullable
    Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Signer() {}

    Signer(Step step, int ord, int seat, Asked asked, SignerRole role, Act by) {
        this.step = step;
        this.ord = ord;
        this.seat = seat;
        this.personId = asked.personId();
        this.post = asked.post();
        this.postUnitId = asked.unitId();
        this.role = role;
        this.askedAt = by.at();
    }

    void decide(SignerState outcome, @Nullable String words, Act by) {
        Submission submission = step.submission;
        state = outcome;
        comment = words == null || words.isBlank() ? null : words.strip();
        decidedById = by.personId();
        fingerprint = submission.fingerprint;
        versionNo = submission.versionNo;
        sending = submission.sendings;
        decidedAt = by.at();
    }

    void leave(SignerState outcome, @Nullable String words, Act by) {
        state = outcome;
        comment = words;
        decidedById = by.personId();
        decidedAt = by.at();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public Step step() {
        return step;
    }

    public int ord() {
        return ord;
    }

    public int seat() {
        return seat;
    }

    public long personId() {
        return personId;
    }

    public String post() {
        return post;
    }

    public @Nullable Long postUnitId() {
        return postUnitId;
    }

    public SignerRole role() {
        return role;
    }

    public SignerState state() {
        return state;
    }

    public @Nullable Integer aheadOf() {
        return aheadOf;
    }

    public @Nullable Long addedBy() {
        return addedBy;
    }

    public @Nullable Long decidedById() {
        return decidedById;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable Integer versionNo() {
        return versionNo;
    }

    public @Nullable Long signatureId() {
        return signatureId;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** An opinion that no longer holds: another content, or a run that did not stand. */
    public boolean fallen() {
        boolean counts = state == SignerState.RETURNED || step.stands();
        return state.decided() && !(counts && step.submission.holds(fingerprint));
    }
}
