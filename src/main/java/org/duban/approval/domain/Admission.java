package org.duban.approval.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.approval.SubmissionAction;
import org.duban.kernel.Refusal;
import org.duban.organization.Organisation;
import org.springframework.stereotype.Component;

/** Why somebody may not, said so that they know what to do. */
@Component
class Admission {

    private static final Set<SubmissionAction> VOTES = EnumSet.of(
            SubmissionAction.APPROVE,
            SubmissionAction.RETURN,
            SubmissionAction.REJECT,
            SubmissionAction.TRANSFER,
            SubmissionAction.DELEGATE,
            SubmissionAction.GIVE_OPINION,
            SubmissionAction.ADD_SIGNER_BEFORE,
            SubmissionAction.ADD_SIGNER_AFTER,
            SubmissionAction.CONFIRM_MEETING,
            SubmissionAction.CORRECT_MEETING);

    private final SubmissionVisibility visibility;

    Admission(SubmissionVisibility visibility) {
        this.visibility = visibility;
    }

    void requireVisible(Submission submission, Standing who) {
        if (!who.tookPart() && !visibility.sees(submission.id(), who.personId())) {
            throw SubmissionVisibility.notFound();
        }
    }

    Refusal refusal(SubmissionAction action, Submission submission, Standing who, Organisation organisation) {
        requireVisible(submission, who);
        if (who.wrote() && VOTES.contains(action)) {
            return Refusal.forbidden("approval.own-submission");
        }
        if (action == SubmissionAction.WITHDRAW && who.author()) {
            return decided(submission.firstDecision(), "approval.already-decided", organisation)
                    .orElseGet(() -> Refusal.conflict("approval.moved-on", submission.state()));
        }
        if (VOTES.contains(action)) {
            return wasAsked(submission, who, organisation)
                    ? lastDecision(submission, organisation)
                    : Refusal.forbidden("approval.not-asked");
        }
        return who.tookPart() || who.office()
                ? Refusal.conflict("approval.moved-on", submission.state())
                : Refusal.forbidden("approval.not-yours");
    }

    private static boolean wasAsked(Submission submission, Standing who, Organisation organisation) {
        Set<Long> acted = Standing.principals(submission.kind(), who.personId(), organisation);
        return votes(submission).anyMatch(one -> acted.contains(one.personId));
    }

    private static Refusal lastDecision(Submission submission, Organisation organisation) {
        Optional<Signer> last = votes(submission)
                .filter(one -> one.decidedAt != null)
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.decidedAt)));
        return decided(last, "approval.already-handled", organisation)
                .orElseGet(() -> Refusal.conflict("approval.moved-on", submission.state()));
    }

    private static Optional<Refusal> decided(Optional<Signer> signer, String code, Organisation organisation) {
        return signer.map(one -> {
            long by = Objects.requireNonNullElse(one.decidedById, one.personId);
            return Refusal.conflict(
                    code, organisation.person(by).name(), Objects.requireNonNull(one.decidedAt), one.state);
        });
    }

    private static Stream<Signer> votes(Submission submission) {
        return submission.steps.stream().flatMap(step -> step.signers.stream());
    }
}
