package org.duban.approval.domain;

import java.util.List;
import java.util.Set;
import org.duban.approval.Approval;
import org.duban.approval.SignerState;
import org.duban.approval.StepRule;
import org.duban.approval.StepState;
import org.duban.approval.SubmissionState;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The decisions: yes, back, no. The caller has asked whether this person may. */
final class Signing {

    private Signing() {}

    /** Somebody decides on what they read, and on nothing else. */
    static void requireRead(Submission submission, String fingerprint) {
        if (!submission.holds(fingerprint)) {
            throw Refusal.conflict("approval.stale-version", submission.versionNo);
        }
    }

    static void approve(Submission submission, Signer mine, Approval given, Routing routing, Act by) {
        requireRead(submission, given.fingerprint());
        Step step = mine.step;
        if (step.spec.handSigned() && given.signatureId() == null) {
            throw Refusal.field("signatureId", "approval.signature-missing");
        }
        mine.decide(SignerState.APPROVED, given.comment(), by);
        mine.signatureId = given.signatureId();
        submission.happened(
                by,
                "approved",
                Details.of(step)
                        .with("comment", mine.comment)
                        .with("version", submission.versionNo)
                        .map());
        if (mine.aheadOf != null) {
            Passing.back(submission, mine, by);
        } else {
            submission.signal(Signal.What.SEAT_DECIDED, mine.seat);
            settle(submission, step, routing, by);
        }
    }

    /** In a step by ratio a vote against; elsewhere the end. */
    static void reject(Submission submission, Signer mine, String reason, Routing routing, Act by) {
        Step step = mine.step;
        boolean vote = step.spec.rule() == StepRule.RATIO;
        mine.decide(vote ? SignerState.OPPOSED : SignerState.REJECTED, reason, by);
        submission.happened(
                by,
                vote ? "opposed" : "rejected",
                Details.of(step).with("reason", reason).map());
        submission.signal(Signal.What.SEAT_DECIDED, mine.seat);
        if (vote) {
            settle(submission, step, routing, by);
        } else {
            fail(submission, step, reason, by);
        }
    }

    static void fail(Submission submission, Step step, String reason, Act by) {
        step.end(StepState.FAILED, by);
        submission.moveTo(SubmissionState.REJECTED, by);
        submission.decidedAt = by.at();
        Set<Long> people = submission.participants(Participation.Role.SIGNER);
        people.add(submission.authorId);
        submission.tell(by, people, "submission-rejected", by.actor().name(), reason);
    }

    static void sendBack(
            Submission submission, Signer mine, @Nullable Step target, String reason, Routing routing, Act by) {
        Step step = mine.step;
        mine.decide(SignerState.RETURNED, reason, by);
        long votingSeat = mine.seat;
        if (target == null) {
            submission.happened(
                    by, "sent-back", Details.of(step).with("reason", reason).map());
            Sending.returnToAuthor(submission, step, mine.personId, reason, by);
            submission.tell(
                    by,
                    List.of(submission.authorId),
                    "submission-returned",
                    by.actor().name(),
                    reason);
        } else {
            submission.happened(
                    by,
                    "sent-back-to-step",
                    Details.of(step)
                            .with("to", target.spec.zh())
                            .with("toEn", target.spec.en())
                            .with("reason", reason)
                            .map());
            step.end(StepState.RETURNED, by);
            if (submission.restarts) {
                Sending.undo(submission, target.position, by);
            } else {
                target.end(StepState.VOID, by);
            }
            routing.advance(submission, target.position, by);
        }
        submission.signal(Signal.What.SEAT_DECIDED, votingSeat);
    }

    /** Counts the votes and moves on if they suffice, or never can. */
    static void settle(Submission submission, Step step, Routing routing, Act by) {
        switch (Verdict.of(step)) {
            case OPEN -> {}
            case PASSED -> {
                step.end(StepState.PASSED, by);
                routing.advance(submission, step.position, by);
            }
            case UNREACHABLE -> {
                submission.happened(by, "ratio-missed", Details.of(step).map());
                Sending.returnToAuthor(submission, step, by.personId(), "", by);
                submission.tell(by, List.of(submission.authorId), "submission-ratio-missed");
            }
        }
    }
}
