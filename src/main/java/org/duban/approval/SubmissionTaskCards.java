package org.duban.approval;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionRepository;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.organization.Directory;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/** How a submission's task looks in an inbox. */
@Component
class SubmissionTaskCards implements CaseTasks {

    private final SubmissionRepository submissions;
    private final Directory directory;

    SubmissionTaskCards(SubmissionRepository submissions, Directory directory) {
        this.submissions = submissions;
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return Submissions.CASE_TYPE;
    }

    @Override
    public Optional<String> batchPath(String taskKey) {
        return taskKey.equals("task_SignSubmission") ? Optional.of("/submissions/batch") : Optional.empty();
    }

    /** Several signatures by hand are not given with one press. */
    @Override
    public Map<Long, String> alone(String taskKey, Set<Long> caseIds) {
        return submissions.handSigned(caseIds).stream()
                .collect(Collectors.toMap(Function.identity(), id -> "approval.alone.hand-signed"));
    }

    /** An author holds a post that a step asks for, perhaps, and is kept from it. */
    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        Submission submission = submissions.findById(caseId).orElseThrow();
        boolean deciding = submission.state() == SubmissionState.IN_APPROVAL;
        boolean signing = taskKey.equals("task_SignSubmission") || taskKey.equals("task_ConfirmMeeting");
        return new TaskCard(
                submission.number(),
                submission.title(),
                submission.unitId(),
                directory
                        .current()
                        .findUnit(submission.unitId())
                        .map(Unit::name)
                        .orElse(""),
                deciding ? submission.dueOn() : null,
                deciding ? submission.alertLevel() : AlertLevel.GREEN,
                submission.lastActor(),
                submission.authorId(),
                false,
                signing ? submission.authors() : Set.of());
    }
}
