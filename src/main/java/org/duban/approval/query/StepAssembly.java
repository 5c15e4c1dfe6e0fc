package org.duban.approval.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.approval.StepState;
import org.duban.approval.StepView;
import org.duban.approval.SubmissionAction;
import org.duban.approval.domain.MeetingNote;
import org.duban.approval.domain.Signer;
import org.duban.approval.domain.Standing;
import org.duban.approval.domain.Step;
import org.duban.approval.domain.StepSpec;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionAuthority;
import org.jspecify.annotations.Nullable;

/** Puts together the runs of the steps for a reader. */
final class StepAssembly {

    private final Submission submission;
    private final Standing who;
    private final Set<SubmissionAction> allowed;
    private final Names names;

    StepAssembly(Submission submission, Standing who, Set<SubmissionAction> allowed, Names names) {
        this.submission = submission;
        this.who = who;
        this.allowed = allowed;
        this.names = names;
    }

    List<StepView> views() {
        Set<Step> last = new HashSet<>(submission.route());
        List<StepView> views = new ArrayList<>();
        for (Step step : submission.runs()) {
            views.add(view(step, last.contains(step)));
        }
        return List.copyOf(views);
    }

    private StepView view(Step step, boolean current) {
        StepSpec spec = step.spec();
        boolean target = current && step.state() == StepState.PASSED && allowed.contains(SubmissionAction.RETURN);
        return new StepView(
                step.id(),
                step.position(),
                step.run(),
                current,
                names.step(spec),
                spec.type(),
                spec.rule(),
                spec.ratioPercent(),
                spec.workingDays(),
                spec.handSigned(),
                step.state(),
                step.openedAt(),
                step.dueOn(),
                target,
                names.personOrNull(step.addedBy()),
                step.signers().stream().map(one -> signer(step, one)).toList(),
                meeting(step.meeting()));
    }

    private StepView.SignerView signer(Step step, Signer one) {
        Long decidedBy = one.decidedById();
        boolean substitute =
                decidedBy != null && decidedBy != one.personId() && one.state().decided();
        Integer aheadOf = one.aheadOf();
        Signer behind = aheadOf == null
                ? null
                : step.signers().stream()
                        .filter(each -> each.ord() == aheadOf)
                        .findFirst()
                        .orElse(null);
        return new StepView.SignerView(
                one.id(),
                one.seat(),
                names.person(one.personId()),
                one.post(),
                one.role(),
                one.state(),
                substitute ? names.personOrNull(decidedBy) : null,
                behind == null ? null : names.person(behind.personId()),
                one.comment(),
                one.versionNo(),
                one.fallen(),
                one.signatureId(),
                one.decidedAt(),
                SubmissionAuthority.mayRemove(submission, one, who));
    }

    private StepView.@Nullable MeetingView meeting(@Nullable MeetingNote note) {
        return note == null
                ? null
                : new StepView.MeetingView(
                        note.heldOn(),
                        names.person(note.chairId()),
                        note.attendance(),
                        note.outcome(),
                        note.minutes(),
                        names.person(note.recordedBy()),
                        names.personOrNull(note.confirmedForChair()),
                        note.confirmedAt());
    }
}
