package org.duban.approval.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.approval.SignerRole;
import org.duban.approval.SignerState;
import org.duban.approval.StepState;
import org.duban.approval.domain.Participation.Role;
import org.duban.kernel.Refusal;

/** Brings other people in, and takes them out again: transfer, delegation, added and removed signers. */
final class Passing {

    private Passing() {}

    /** The vote is the other's from now on. */
    static void transfer(Submission submission, Signer mine, Asked to, String name, String reason, Act by) {
        mayJoin(submission, mine, to, "personId");
        mine.leave(SignerState.TRANSFERRED, reason, by);
        SignerRole role = mine.aheadOf == null ? SignerRole.TRANSFERRED : mine.role;
        Signer other = join(submission, mine.step, mine.seat, to, role, by);
        other.aheadOf = mine.aheadOf;
        passedOn(submission, mine, "transferred", name, reason, by);
    }

    /** The post of the one asked has ended: the successor stands where they stood. */
    static void handOver(Submission submission, Signer mine, Asked to, String name, String reason, Act by) {
        SignerState stood = mine.state;
        Signer other = join(submission, mine.step, mine.seat, to, mine.role, by);
        other.state = stood;
        other.aheadOf = mine.aheadOf;
        mine.step.signers.stream()
                .filter(one -> Objects.equals(one.aheadOf, mine.ord))
                .forEach(one -> one.aheadOf = other.ord);
        mine.leave(SignerState.TRANSFERRED, reason, by);
        submission.happened(
                by,
                "handed-over",
                Details.of(mine.step)
                        .with("person", name)
                        .with("reason", reason)
                        .map());
        submission.signal(Signal.What.SEAT_PASSED_ON, mine.seat);
    }

    /** The other gives an opinion; the vote comes back. */
    static void delegate(Submission submission, Signer mine, Asked to, String name, String reason, Act by) {
        ahead(submission, mine, to, SignerRole.DELEGATE, by);
        passedOn(submission, mine, "delegated", name, reason, by);
    }

    /** The other signs first; then the vote comes back. */
    static void addBefore(Submission submission, Signer mine, Asked to, String name, String reason, Act by) {
        ahead(submission, mine, to, SignerRole.BEFORE, by);
        passedOn(submission, mine, "signer-added-before", name, reason, by);
    }

    /** The other signs once the present step is through. */
    static void addAfter(Submission submission, Signer mine, Asked to, String name, String reason, Act by) {
        mayJoin(submission, mine, to, "personId");
        Step present = mine.step;
        int position = submission.steps.stream()
                        .mapToInt(step -> step.position)
                        .filter(each -> each / Sending.GAP == present.position / Sending.GAP)
                        .max()
                        .orElse(present.position)
                + 1;
        if (position / Sending.GAP != present.position / Sending.GAP) {
            throw Refusal.invalid("approval.too-many-signers");
        }
        Step step = submission.addStep(position, StepSpec.added(to.personId(), present.spec.workingDays()));
        step.addedBy = by.personId();
        Signer signer = step.seat(to, SignerRole.AFTER, by);
        signer.state = SignerState.WAITING;
        signer.addedBy = by.personId();
        submission.happened(
                by,
                "signer-added-after",
                Details.of(present).with("person", name).with("reason", reason).map());
    }

    static void opinion(Submission submission, Signer mine, String words, Act by) {
        mine.decide(SignerState.ADVISED, words, by);
        submission.happened(
                by, "advised", Details.of(mine.step).with("comment", words).map());
        back(submission, mine, by);
    }

    /** Takes the vote back from everybody who stands before it. */
    static void takeBack(Submission submission, Signer waiting, Act by) {
        endAhead(waiting, SignerState.CANCELLED, by);
        waiting.state = SignerState.ASKED;
        submission.happened(by, "taken-back", Details.of(waiting.step).map());
        submission.signal(Signal.What.SEAT_PASSED_ON, waiting.seat);
    }

    /** Whoever stood before is through: the one behind is asked again. */
    static void back(Submission submission, Signer done, Act by) {
        done.step.behind(done).ifPresent(waiting -> waiting.state = SignerState.ASKED);
        submission.signal(Signal.What.SEAT_PASSED_ON, done.seat);
    }

    static void remove(Submission submission, Signer signer, String name, String reason, Routing routing, Act by) {
        Step step = signer.step;
        submission.happened(
                by,
                "signer-removed",
                Details.of(step).with("person", name).with("reason", reason).map());
        submission.tell(
                by,
                List.of(signer.personId),
                "submission-signer-removed",
                by.actor().name(),
                reason);
        Optional<Signer> behind = step.behind(signer);
        endAhead(signer, SignerState.CANCELLED, by);
        signer.leave(SignerState.REMOVED, reason, by);
        if (behind.isPresent()) {
            back(submission, signer, by);
        } else if (step.state == StepState.OPEN) {
            emptied(submission, signer, routing, by);
        }
    }

    private static void emptied(Submission submission, Signer signer, Routing routing, Act by) {
        Step step = signer.step;
        int open = submission.steps.size();
        Integer before = submission.currentStep;
        if (step.dropped()) {
            step.state = StepState.SKIPPED;
            routing.advance(submission, step.position, by);
        } else if (step.signers.stream().noneMatch(one -> one.state.open() || one.state == SignerState.APPROVED)) {
            throw Refusal.invalid("approval.last-signer");
        } else {
            Signing.settle(submission, step, routing, by);
        }
        boolean moved = open != submission.steps.size() || !Objects.equals(before, submission.currentStep);
        submission.signal(moved ? Signal.What.SEAT_DECIDED : Signal.What.SEAT_REMOVED, signer.seat);
    }

    private static void ahead(Submission submission, Signer mine, Asked to, SignerRole role, Act by) {
        mayJoin(submission, mine, to, "personId");
        mine.state = SignerState.WAITING;
        Signer other = join(submission, mine.step, mine.seat, to, role, by);
        other.aheadOf = mine.ord;
        other.addedBy = by.personId();
    }

    private static Signer join(Submission submission, Step step, int seat, Asked to, SignerRole role, Act by) {
        submission.took(to.personId(), Role.SIGNER, by);
        return step.add(seat, to, role, by);
    }

    private static void passedOn(Submission submission, Signer mine, String what, String name, String reason, Act by) {
        submission.happened(
                by,
                what,
                Details.of(mine.step)
                        .with("person", name)
                        .with("reason", reason)
                        .map());
        submission.signal(Signal.What.SEAT_PASSED_ON, mine.seat);
    }

    private static void endAhead(Signer waiting, SignerState outcome, Act by) {
        for (Signer one : waiting.step.signers) {
            if (Objects.equals(one.aheadOf, waiting.ord) && one.seat == waiting.seat && one.state.open()) {
                endAhead(one, outcome, by);
                one.leave(outcome, null, by);
            }
        }
    }

    /** Never an author, nobody who is asked in this step anyway, and never back to whom it came from. */
    private static void mayJoin(Submission submission, Signer mine, Asked to, String field) {
        long person = to.personId();
        if (submission.authors().contains(person)) {
            throw Refusal.field(field, "approval.author-cannot-sign");
        }
        if (person == mine.personId) {
            throw Refusal.field(field, "approval.to-oneself");
        }
        for (Signer one : mine.step.signers) {
            if (one.personId == person && one.state.open()) {
                boolean behind = one.seat == mine.seat && one.state == SignerState.WAITING;
                throw Refusal.field(field, behind ? "approval.circular-delegation" : "approval.already-asked");
            }
        }
    }
}
