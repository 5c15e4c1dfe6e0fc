package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.SignerRole;
import org.duban.approval.SignerState;
import org.duban.approval.StepRule;
import org.duban.approval.StepState;
import org.duban.approval.StepType;
import org.duban.approval.SubmissionState;
import org.duban.approval.domain.Participation.Role;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.CaseClock;
import org.duban.kernel.Refusal;

/** Leads a submission from step to step. */
final class Routing {

    private final Staffing staffing;
    private final WorkingCalendar calendar;

    Routing(Staffing staffing, WorkingCalendar calendar) {
        this.staffing = staffing;
        this.calendar = calendar;
    }

    /** Opens what follows, or approves the whole. */
    void advance(Submission submission, int from, Act by) {
        int position = from;
        while (true) {
            Optional<Step> next = NextStep.from(submission.route(), position, submission.fingerprint);
            if (next.isEmpty()) {
                approve(submission, by);
                return;
            }
            Step run = runOf(submission, next.get());
            if (open(submission, run, by)) {
                return;
            }
            position = run.position;
        }
    }

    private static void approve(Submission submission, Act by) {
        submission.moveTo(SubmissionState.APPROVED, by);
        submission.decidedAt = by.at();
        submission.officeAsked = true;
        submission.resumeAt = null;
        submission.happened(
                by,
                "approved-finally",
                Details.of("version", submission.versionNo).map());
        submission.tell(by, Set.of(submission.authorId), "submission-approved");
    }

    /** A step that ran already runs once more. */
    private static Step runOf(Submission submission, Step last) {
        if (last.state == StepState.WAITING) {
            return last;
        }
        Step again = submission.addStep(last.position, last.spec);
        again.addedBy = last.addedBy;
        return again;
    }

    /** No if everybody in it signed this content before. */
    private boolean open(Submission submission, Step step, Act by) {
        List<Asked> people = staffing.opening(step.spec);
        if (people.isEmpty()) {
            throw Refusal.conflict("approval.step-unfilled", step.spec.zh(), step.spec.en());
        }
        if (step.spec.type() == StepType.SIGN && !seat(submission, step, people, by)) {
            step.end(StepState.SKIPPED, by);
            submission.happened(by, "step-skipped", Details.of(step).map());
            return false;
        }
        start(submission, step, by);
        return true;
    }

    private void start(Submission submission, Step step, Act by) {
        step.state = StepState.OPEN;
        step.openedAt = by.at();
        step.dueOn = calendar.plusWorkingDays(by.today(), step.spec.workingDays());
        submission.currentStep = step.seq;
        submission.dueOn = step.dueOn;
        submission.clock = CaseClock.NONE.dated(step.dueOn, by.today());
        submission.alertLevel = AlertLevel.GREEN;
        if (step.spec.type() == StepType.MEETING) {
            submission.officeAsked = true;
        }
        step.signers.stream()
                .filter(one -> one.state == SignerState.ASKED)
                .forEach(one -> submission.took(one.personId, Role.SIGNER, by));
    }

    private boolean seat(Submission submission, Step step, List<Asked> people, Act by) {
        if (!step.signers.isEmpty()) {
            // the signer whom somebody added, when the step was added
            step.signers.stream().filter(one -> one.state.open()).forEach(one -> one.state = SignerState.ASKED);
            return true;
        }
        StepRule rule = step.spec.rule();
        List<Asked> named = rule == StepRule.ONE ? people.subList(0, 1) : people;
        Set<Long> before = step.spec.skipSigned() ? signed(submission) : Set.of();
        List<Asked> still =
                named.stream().filter(one -> !before.contains(one.personId())).toList();
        if (still.isEmpty() || (rule == StepRule.ANY && still.size() < named.size())) {
            return false;
        }
        SignerRole role = step.addedBy == null ? SignerRole.ROUTE : SignerRole.AFTER;
        still.forEach(one -> step.seat(one, role, by).addedBy = step.addedBy);
        return true;
    }

    /** Whoever approved this content in a step that holds. */
    private static Set<Long> signed(Submission submission) {
        return submission.route().stream()
                .filter(step -> step.satisfiedOn(submission.fingerprint))
                .flatMap(step -> step.signers.stream())
                .filter(one -> one.state == SignerState.APPROVED && submission.holds(one.fingerprint))
                .map(one -> one.personId)
                .collect(Collectors.toSet());
    }
}
