package org.duban.approval.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes the open votes of somebody whose post ends to a successor. */
@Component
public class SignatureHandover {

    /** A vote that would wait for nobody. */
    public record Line(
            long submissionId, String title, @Nullable LocalDate dueOn) {}

    private final OpenSignatures signatures;
    private final SubmissionRepository submissions;
    private final SubmissionDesk desk;
    private final Directory directory;

    SignatureHandover(
            OpenSignatures signatures, SubmissionRepository submissions, SubmissionDesk desk, Directory directory) {
        this.signatures = signatures;
        this.submissions = submissions;
        this.desk = desk;
        this.directory = directory;
    }

    public List<Line> of(long personId, @Nullable Long unitId) {
        return open(personId, unitId).stream()
                .flatMap(each -> submissions.findById(each.submissionId()).stream())
                .map(one -> new Line(one.id(), one.number() + " " + one.title(), one.dueOn()))
                .toList();
    }

    private List<OpenSignatures.Open> open(long personId, @Nullable Long unitId) {
        return signatures.of(personId).stream()
                .filter(each -> unitId == null || unitId.equals(each.postUnitId()))
                .toList();
    }

    /** @throws Refusal {@code approval.successor-excluded} if the successor may not sign one of them */
    public void handOver(Actor actor, long from, @Nullable Long unitId, long to, String reason) {
        Organisation organisation = directory.current();
        Person successor = organisation
                .findPerson(to)
                .filter(Person::active)
                .orElseThrow(() -> Refusal.field("successorId", "approval.no-such-person"));
        for (OpenSignatures.Open each : open(from, unitId)) {
            Submission submission = submissions.lock(each.submissionId()).orElseThrow();
            voteOf(submission, each.signerId())
                    .ifPresent(vote -> give(submission, vote, successor, organisation, actor, reason));
        }
    }

    private void give(
            Submission submission,
            Signer vote,
            Person successor,
            Organisation organisation,
            Actor actor,
            String reason) {
        boolean asked = vote.step.signers.stream().anyMatch(one -> one.state.open() && one.personId == successor.id());
        if (submission.authors().contains(successor.id()) || asked) {
            throw Refusal.conflict("approval.successor-excluded", successor.name(), submission.number());
        }
        Passing.handOver(
                submission,
                vote,
                Staffing.asked(organisation, successor),
                successor.name(),
                reason,
                desk.act(submission, actor));
        desk.settle(submission, submission.state(), actor);
    }

    private static Optional<Signer> voteOf(Submission submission, long signerId) {
        return submission.current().flatMap(step -> step.signer(signerId)).filter(one -> one.state.open());
    }
}
