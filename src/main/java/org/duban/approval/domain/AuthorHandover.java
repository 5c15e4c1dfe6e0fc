package org.duban.approval.domain;

import java.util.List;
import org.duban.approval.SubmissionState;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Passes the unfinished submissions of somebody whose post ends to a successor, who then is their author: never
 * somebody who was asked to sign them, is yet to be asked or signed for somebody else, because nobody signs their own.
 */
@Component
public class AuthorHandover {

    private final OpenSignatures open;
    private final SubmissionRepository submissions;
    private final SubmissionDesk desk;
    private final Directory directory;

    AuthorHandover(OpenSignatures open, SubmissionRepository submissions, SubmissionDesk desk, Directory directory) {
        this.open = open;
        this.submissions = submissions;
        this.desk = desk;
        this.directory = directory;
    }

    public List<SignatureHandover.Line> of(long personId, @Nullable Long unitId) {
        return authored(personId, unitId).stream()
                .flatMap(each -> submissions.findById(each.submissionId()).stream())
                .map(one -> new SignatureHandover.Line(one.id(), one.number() + " " + one.title(), one.dueOn()))
                .toList();
    }

    private List<OpenSignatures.Authored> authored(long personId, @Nullable Long unitId) {
        return open.authoredBy(personId).stream()
                .filter(each -> unitId == null || unitId == each.unitId())
                .toList();
    }

    /** @throws Refusal {@code approval.author-excluded} if the successor was or will be asked to sign one of them */
    public void handOver(Actor actor, long from, @Nullable Long unitId, long to, String reason) {
        Person successor = directory
                .current()
                .findPerson(to)
                .filter(Person::active)
                .orElseThrow(() -> Refusal.field("successorId", "approval.no-such-person"));
        for (OpenSignatures.Authored each : authored(from, unitId)) {
            Submission submission = submissions.lock(each.submissionId()).orElseThrow();
            if (signs(submission, to)) {
                throw Refusal.conflict("approval.author-excluded", successor.name(), submission.number());
            }
            SubmissionState before = submission.state();
            Sending.handOver(submission, successor.id(), successor.name(), reason, desk.act(submission, actor));
            desk.settle(submission, before, actor);
            desk.refreshInbox(submission);
        }
    }

    private static boolean signs(Submission submission, long personId) {
        return submission.participants(Participation.Role.SIGNER).contains(personId)
                || submission.decidedBy(personId)
                || submission.owes(personId);
    }
}
