package org.duban.approval.domain;

import java.util.List;
import java.util.Set;
import org.duban.approval.Approval;
import org.duban.approval.ApprovalService;
import org.duban.approval.BatchResult;
import org.duban.approval.Seen;
import org.duban.approval.StepState;
import org.duban.approval.SubmissionAction;
import org.duban.approval.Submissions;
import org.duban.approval.domain.SubmissionDesk.Sheet;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an approver does, carried out. */
@Service
class ApprovalCommands implements ApprovalService {

    private static final int COMMENT = 2000;
    private static final int REASON = 1000;

    private final SubmissionDesk desk;
    private final BatchApproval batch;
    private final Talk talk;
    private final EvidenceStore evidence;

    ApprovalCommands(SubmissionDesk desk, BatchApproval batch, Talk talk, EvidenceStore evidence) {
        this.desk = desk;
        this.batch = batch;
        this.talk = talk;
        this.evidence = evidence;
    }

    @Override
    public long approve(Actor actor, CommandKey key, long submissionId, Approval approval) {
        return desk.act(actor, key, SubmissionAction.APPROVE, submissionId, sheet -> {
            new FieldErrors()
                    .optionalText("comment", approval.comment(), COMMENT)
                    .refuseIfAny();
            Signer mine = sheet.mine();
            Long signature = approval.signatureId();
            if (signature != null) {
                if (!evidence.open(actor, signature).file().picture()) {
                    throw Refusal.field("signatureId", "approval.signature-no-picture");
                }
                CaseRef ref = new CaseRef(Submissions.CASE_TYPE, submissionId);
                evidence.attach(actor, ref, "signature:" + mine.id(), List.of(signature));
            }
            Signing.approve(sheet.submission(), mine, approval, sheet.routing(), sheet.votingBy());
        });
    }

    @Override
    public List<BatchResult> approveAll(Actor actor, CommandKey key, List<Seen> seen, @Nullable String comment) {
        batch.requireAlike(actor, seen);
        return batch.each(
                seen,
                one -> approve(
                        actor,
                        key.forPart(one.submissionId()),
                        one.submissionId(),
                        new Approval(one.fingerprint(), comment, null)));
    }

    @Override
    public long sendBack(Actor actor, CommandKey key, long submissionId, @Nullable Long stepId, String reason) {
        return desk.act(actor, key, SubmissionAction.RETURN, submissionId, sheet -> {
            checkReason(reason);
            Submission submission = sheet.submission();
            Step target = stepId == null ? null : passed(submission, stepId);
            Signing.sendBack(submission, sheet.mine(), target, reason.strip(), sheet.routing(), sheet.votingBy());
        });
    }

    /** Only where it really was: a run that passed and still holds. */
    private static Step passed(Submission submission, long stepId) {
        return submission.route().stream()
                .filter(step -> step.id() == stepId && step.state() == StepState.PASSED)
                .findFirst()
                .orElseThrow(() -> Refusal.field("stepId", "approval.step-not-passed"));
    }

    @Override
    public long reject(Actor actor, CommandKey key, long submissionId, String reason) {
        return desk.act(actor, key, SubmissionAction.REJECT, submissionId, sheet -> {
            checkReason(reason);
            Signing.reject(sheet.submission(), sheet.mine(), reason.strip(), sheet.routing(), sheet.votingBy());
        });
    }

    @Override
    public long transfer(Actor actor, CommandKey key, long submissionId, long toPersonId, String reason) {
        return desk.act(actor, key, SubmissionAction.TRANSFER, submissionId, sheet -> {
            Person to = person(sheet, toPersonId, reason);
            Passing.transfer(
                    sheet.submission(), sheet.mine(), asked(sheet, to), to.name(), reason.strip(), sheet.votingBy());
        });
    }

    @Override
    public long delegate(Actor actor, CommandKey key, long submissionId, long toPersonId, String reason) {
        return desk.act(actor, key, SubmissionAction.DELEGATE, submissionId, sheet -> {
            Person to = person(sheet, toPersonId, reason);
            Passing.delegate(
                    sheet.submission(), sheet.mine(), asked(sheet, to), to.name(), reason.strip(), sheet.votingBy());
        });
    }

    @Override
    public long takeBack(Actor actor, CommandKey key, long submissionId) {
        return desk.act(actor, key, SubmissionAction.TAKE_BACK, submissionId, sheet -> {
            Signer lent = sheet.who().lent();
            if (lent != null) {
                Passing.takeBack(sheet.submission(), lent, sheet.forPerson(lent.personId));
            }
        });
    }

    @Override
    public long giveOpinion(Actor actor, CommandKey key, long submissionId, String opinion) {
        return desk.act(actor, key, SubmissionAction.GIVE_OPINION, submissionId, sheet -> {
            new FieldErrors().text("opinion", opinion, COMMENT).refuseIfAny();
            Passing.opinion(sheet.submission(), sheet.mine(), opinion.strip(), sheet.votingBy());
        });
    }

    @Override
    public long addSignerBefore(Actor actor, CommandKey key, long submissionId, long personId, String reason) {
        return desk.act(actor, key, SubmissionAction.ADD_SIGNER_BEFORE, submissionId, sheet -> {
            Person to = person(sheet, personId, reason);
            Passing.addBefore(
                    sheet.submission(), sheet.mine(), asked(sheet, to), to.name(), reason.strip(), sheet.votingBy());
        });
    }

    @Override
    public long addSignerAfter(Actor actor, CommandKey key, long submissionId, long personId, String reason) {
        return desk.act(actor, key, SubmissionAction.ADD_SIGNER_AFTER, submissionId, sheet -> {
            Person to = person(sheet, personId, reason);
            Passing.addAfter(
                    sheet.submission(), sheet.mine(), asked(sheet, to), to.name(), reason.strip(), sheet.votingBy());
        });
    }

    @Override
    public long removeSigner(Actor actor, CommandKey key, long submissionId, long signerId, String reason) {
        return desk.act(actor, key, SubmissionAction.REMOVE_SIGNER, submissionId, sheet -> {
            checkReason(reason);
            Submission submission = sheet.submission();
            Signer signer = submission.runs().stream()
                    .flatMap(step -> step.signers().stream())
                    .filter(one -> one.id() == signerId && SubmissionAuthority.mayRemove(submission, one, sheet.who()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.field("signerId", "approval.not-removable"));
            String name = sheet.organisation().person(signer.personId).name();
            Passing.remove(submission, signer, name, reason.strip(), sheet.routing(), sheet.by());
        });
    }

    @Override
    public long copyTo(Actor actor, CommandKey key, long submissionId, Set<Long> personIds) {
        return desk.act(actor, key, SubmissionAction.COPY, submissionId, sheet -> talk.copy(sheet, personIds));
    }

    @Override
    public long comment(Actor actor, CommandKey key, long submissionId, String text) {
        return desk.act(actor, key, SubmissionAction.COMMENT, submissionId, sheet -> talk.comment(sheet, text));
    }

    @Override
    public long ask(Actor actor, CommandKey key, long submissionId, String question) {
        return desk.act(actor, key, SubmissionAction.ASK, submissionId, sheet -> talk.ask(sheet, question));
    }

    @Override
    public long answer(Actor actor, CommandKey key, long submissionId, long questionId, String text) {
        return desk.act(
                actor, key, SubmissionAction.ANSWER, submissionId, sheet -> talk.answer(sheet, questionId, text));
    }

    @Override
    public long urge(Actor actor, CommandKey key, long submissionId, String text) {
        return desk.act(actor, key, SubmissionAction.URGE, submissionId, sheet -> talk.urge(sheet, text));
    }

    private static void checkReason(String reason) {
        new FieldErrors().text("reason", reason, REASON).refuseIfAny();
    }

    private static Person person(Sheet sheet, long personId, String reason) {
        checkReason(reason);
        return sheet.organisation()
                .findPerson(personId)
                .filter(Person::active)
                .orElseThrow(() -> Refusal.field("personId", "approval.no-such-person"));
    }

    private static Asked asked(Sheet sheet, Person person) {
        return Staffing.asked(sheet.organisation(), person);
    }
}
