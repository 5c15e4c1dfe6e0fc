package org.duban.approval.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.approval.SignerRole;
import org.duban.approval.SignerState;
import org.duban.approval.StepState;
import org.jspecify.annotations.Nullable;

/** One run of one step: who was asked and what became of it. */
@Entity
@Table(name = "approval_step")
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_step_seq")
    @SequenceGenerator(name = "approval_step_seq", sequenceName = "approval_step_seq", allocationSize = 50)
    @Nullable
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "submission_id")
    Submission submission;

    /** Names the run within its submission. */
    int seq;

    /** Where the step stands in the route; added ones stand between. */
    int position;

    int run;

    @Embedded
    StepSpec spec;

    @Nullable
    Long addedBy;

    @Enumerated(EnumType.STRING)
    StepState state = StepState.WAITING;

    @Nullable
    Instant openedAt;

    @Nullable
    LocalDate dueOn;

    @Nullable
    String decidedFingerprint;

    @Nullable
    Instant decidedAt;

    @Embedded
    @Nullable
    MeetingNote meeting;

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    @OrderBy("ord")
    List<Signer> signers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(Submission submission, int seq, int position, int run, StepSpec spec) {
        this.submission = submission;
        this.seq = seq;
        this.position = position;
        this.run = run;
        this.spec = spec;
    }

    /** Holds on the content as it is. */
    boolean satisfiedOn(@Nullable String fingerprint) {
        return (state == StepState.PASSED || state == StepState.SKIPPED)
                && Objects.equals(decidedFingerprint, fingerprint);
    }

    /** Its opinions count: it is open, or it decided something that was not taken back. */
    boolean stands() {
        return state == StepState.OPEN
                || state == StepState.PASSED
                || state == StepState.SKIPPED
                || state == StepState.FAILED;
    }

    /** Was added, and everybody in it was removed again. */
    boolean dropped() {
        return addedBy != null
                && !signers.isEmpty()
                && signers.stream().allMatch(one -> one.state == SignerState.REMOVED);
    }

    Signer seat(Asked asked, SignerRole role, Act by) {
        int seat = signers.stream().mapToInt(one -> one.seat).max().orElse(0) + 1;
        return add(seat, asked, role, by);
    }

    Signer add(int seat, Asked asked, SignerRole role, Act by) {
        Signer signer = new Signer(this, signers.size() + 1, seat, asked, role, by);
        signers.add(signer);
        return signer;
    }

    void end(StepState outcome, Act by) {
        state = outcome;
        decidedAt = by.at();
        decidedFingerprint = submission.fingerprint;
        signers.stream().filter(one -> one.state.open()).forEach(one -> one.state = SignerState.CANCELLED);
    }

    boolean decidedBy(long personId) {
        return (meeting != null && Objects.equals(meeting.confirmedBy(), personId))
                || signers.stream().anyMatch(one -> one.state.decided() && Objects.equals(one.decidedById, personId));
    }

    /** Who waits for the row. */
    Optional<Signer> behind(Signer signer) {
        return signers.stream()
                .filter(one -> Objects.equals(one.ord, signer.aheadOf))
                .findFirst();
    }

    /** Who is asked in the seat now. */
    public Optional<Signer> askedIn(long seat) {
        return signers.stream()
                .filter(one -> one.seat == seat && one.state == SignerState.ASKED)
                .findFirst();
    }

    public Optional<Signer> signer(long signerId) {
        return signers.stream().filter(one -> one.id() == signerId).findFirst();
    }

    public List<Long> seats() {
        return signers.stream().map(one -> (long) one.seat).distinct().toList();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public int seq() {
        return seq;
    }

    public int position() {
        return position;
    }

    public int run() {
        return run;
    }

    public StepSpec spec() {
        return spec;
    }

    public @Nullable Long addedBy() {
        return addedBy;
    }

    public StepState state() {
        return state;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable MeetingNote meeting() {
        return meeting;
    }

    public List<Signer> signers() {
        return List.copyOf(signers);
    }
}
