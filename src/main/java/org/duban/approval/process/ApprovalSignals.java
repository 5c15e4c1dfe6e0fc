package org.duban.approval.process;

import java.util.Map;
import java.util.Objects;
import org.duban.approval.Submissions;
import org.duban.approval.domain.ApprovalProcess;
import org.duban.approval.domain.Signal;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.TaskCandidates;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the domain. */
@Component
class ApprovalSignals implements ApprovalProcess {

    private final ProcessRuntime runtime;

    ApprovalSignals(ProcessRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void tell(Submission submission, Signal signal, Actor actor) {
        String instance = Objects.requireNonNull(submission.processInstanceId(), "what was sent has a process");
        switch (signal.what()) {
            case SENT ->
                runtime.start(
                        Submissions.CASE_TYPE,
                        instance,
                        new CaseRef(Submissions.CASE_TYPE, submission.id()),
                        actor,
                        Map.of());
            case WITHDRAWN -> runtime.cancel(instance, actor);
            case RESUBMITTED, DISCARDED -> complete(instance, TaskKeys.REVISE, actor);
            case SEAT_DECIDED -> runtime.completeTask(instance, TaskKeys.SIGN, signal.part(), actor);
            case SEAT_PASSED_ON ->
                runtime.replaceCandidates(
                        instance, TaskKeys.SIGN, signal.part(), TaskCandidates.ofSeat(submission, signal.part()));
            case AUTHOR_CHANGED ->
                runtime.replaceCandidates(instance, TaskKeys.REVISE, TaskCandidates.author(submission));
            case SEAT_REMOVED -> runtime.removePart(instance, TaskKeys.SIGN, signal.part(), actor);
            case MEETING_RECORDED -> complete(instance, TaskKeys.RECORD_MEETING, actor);
            case MEETING_CHECKED -> complete(instance, TaskKeys.CONFIRM_MEETING, actor);
            case ISSUED -> complete(instance, TaskKeys.ISSUE, actor);
            case RECEIVED -> runtime.completeTask(instance, TaskKeys.CONFIRM_RECEIPT, signal.part(), actor);
        }
    }

    @Override
    public void clockWoken(Submission submission, Actor actor) {
        String instance = Objects.requireNonNull(submission.processInstanceId(), "what was sent has a process");
        runtime.wakeClock(instance, actor);
    }

    private void complete(String instance, String taskKey, Actor actor) {
        runtime.completeTask(instance, taskKey, actor, Map.of());
    }
}
