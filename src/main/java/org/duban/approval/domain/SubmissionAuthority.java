package org.duban.approval.domain;

import java.util.EnumSet;
import java.util.Set;
import org.duban.approval.SignerRole;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionState;
import org.springframework.stereotype.Component;

/** Who may do what, now. */
@Component
public class SubmissionAuthority {

    public Set<SubmissionAction> allowed(Submission submission, Standing who) {
        Set<SubmissionAction> allowed = EnumSet.noneOf(SubmissionAction.class);
        if (who.author()) {
            author(submission, allowed);
        }
        if (submission.state() == SubmissionState.IN_APPROVAL) {
            signer(who, allowed);
            meeting(submission, who, allowed);
            if (who.author() || who.office()) {
                allowed.add(SubmissionAction.URGE);
            }
        }
        if (who.office() && submission.state() == SubmissionState.APPROVED) {
            allowed.add(SubmissionAction.ISSUE);
        }
        if (!who.receiving().isEmpty()) {
            allowed.add(SubmissionAction.CONFIRM_RECEIPT);
        }
        if (sent(submission)) {
            reader(submission, who, allowed);
        }
        return allowed;
    }

    private static void author(Submission submission, Set<SubmissionAction> allowed) {
        if (submission.state().editable()) {
            allowed.addAll(EnumSet.of(SubmissionAction.EDIT, SubmissionAction.SEND, SubmissionAction.DISCARD));
        }
        boolean decided = submission.firstDecision().isPresent()
                || submission.current().map(step -> step.meeting).isPresent();
        if (submission.state() == SubmissionState.IN_APPROVAL && !decided) {
            allowed.add(SubmissionAction.WITHDRAW);
        }
        if (sent(submission)) {
            allowed.addAll(EnumSet.of(SubmissionAction.ANSWER, SubmissionAction.COPY));
        }
    }

    private static void signer(Standing who, Set<SubmissionAction> allowed) {
        Signer mine = who.mine();
        if (mine != null && mine.role == SignerRole.DELEGATE) {
            allowed.addAll(EnumSet.of(SubmissionAction.GIVE_OPINION, SubmissionAction.DELEGATE));
        } else if (mine != null) {
            allowed.addAll(EnumSet.of(
                    SubmissionAction.APPROVE,
                    SubmissionAction.RETURN,
                    SubmissionAction.REJECT,
                    SubmissionAction.TRANSFER,
                    SubmissionAction.DELEGATE,
                    SubmissionAction.ADD_SIGNER_BEFORE,
                    SubmissionAction.ADD_SIGNER_AFTER));
        }
        if (mine != null && mine.aheadOf != null) {
            // whoever signs before another decides for themselves alone: yes, or back to the author
            allowed.removeAll(EnumSet.of(SubmissionAction.REJECT, SubmissionAction.ADD_SIGNER_AFTER));
        }
        if (who.lent() != null) {
            allowed.add(SubmissionAction.TAKE_BACK);
        }
    }

    private static void meeting(Submission submission, Standing who, Set<SubmissionAction> allowed) {
        boolean meeting = submission
                .current()
                .filter(step -> step.spec.type() == org.duban.approval.StepType.MEETING)
                .isPresent();
        boolean recorded = submission.current().map(step -> step.meeting).isPresent();
        if (meeting && !recorded && who.office()) {
            allowed.add(SubmissionAction.RECORD_MEETING);
        }
        if (recorded && who.chairs()) {
            allowed.addAll(EnumSet.of(SubmissionAction.CONFIRM_MEETING, SubmissionAction.CORRECT_MEETING));
        }
    }

    /** Whoever may read it may say something; whoever took part may ask and hand copies out. */
    private static void reader(Submission submission, Standing who, Set<SubmissionAction> allowed) {
        allowed.add(SubmissionAction.COMMENT);
        if (who.tookPart() || who.office()) {
            allowed.add(SubmissionAction.COPY);
        }
        boolean running = submission.state() == SubmissionState.IN_APPROVAL;
        if (running && !who.author() && who.tookPart()) {
            allowed.add(SubmissionAction.ASK);
        }
        boolean removes = submission.steps.stream()
                .flatMap(step -> step.signers.stream())
                .anyMatch(one -> mayRemove(submission, one, who));
        if (removes) {
            allowed.add(SubmissionAction.REMOVE_SIGNER);
        }
    }

    /** By whoever added the signer, or the office of the subject; never by an author. */
    public static boolean mayRemove(Submission submission, Signer signer, Standing who) {
        Long adder = signer.addedBy;
        boolean added = adder != null && adder == who.personId();
        return submission.state() == SubmissionState.IN_APPROVAL
                && signer.state.open()
                && signer.personId != who.personId()
                && !who.wrote()
                && (added || who.office());
    }

    private static boolean sent(Submission submission) {
        return submission.sentAt() != null && submission.state() != SubmissionState.DISCARDED;
    }
}
