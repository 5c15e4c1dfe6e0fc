package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duban.approval.BatchResult;
import org.duban.approval.Seen;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The same yes to several submissions of one kind at one step, each in a transaction and with a result of its own. */
@Component
class BatchApproval {

    private static final int MOST = 100;

    private final SubmissionRepository submissions;
    private final SubmissionVisibility visibility;
    private final TransactionTemplate transaction;

    BatchApproval(SubmissionRepository submissions, SubmissionVisibility visibility, TransactionTemplate transaction) {
        this.submissions = submissions;
        this.visibility = visibility;
        this.transaction = transaction;
    }

    /** @throws Refusal {@code approval.batch-mixed}, {@code approval.batch-too-large} */
    void requireAlike(Actor actor, List<Seen> seen) {
        if (seen.isEmpty() || seen.size() > MOST) {
            throw Refusal.invalid("approval.batch-too-large", MOST, seen.size());
        }
        Long different = transaction.execute(status -> seen.stream()
                .filter(one -> visibility.sees(one.submissionId(), actor.personId()))
                .flatMap(one -> submissions.findById(one.submissionId()).stream())
                .flatMap(submission -> at(submission).stream())
                .distinct()
                .count());
        if (different != null && different > 1) {
            throw Refusal.invalid("approval.batch-mixed");
        }
    }

    /** Kind and step; one that is at no step any more says so in its own result. */
    private static Optional<String> at(Submission submission) {
        return submission
                .current()
                .map(step -> submission.kind() + "/" + step.spec().key());
    }

    List<BatchResult> each(List<Seen> seen, Consumer<Seen> command) {
        return seen.stream().distinct().map(one -> one(one, command)).toList();
    }

    private BatchResult one(Seen seen, Consumer<Seen> command) {
        try {
            command.accept(seen);
            return new BatchResult(seen.submissionId(), number(seen), null);
        } catch (Refusal refusal) {
            boolean unseen = refusal.kind() == Refusal.Kind.NOT_FOUND;
            return new BatchResult(seen.submissionId(), unseen ? "" : number(seen), refusal);
        }
    }

    private String number(Seen seen) {
        return submissions.findById(seen.submissionId()).map(Submission::number).orElse("");
    }
}
