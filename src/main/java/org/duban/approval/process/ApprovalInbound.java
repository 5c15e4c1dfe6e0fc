package org.duban.approval.process;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.duban.approval.StepType;
import org.duban.approval.SubmissionState;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionClock;
import org.duban.approval.domain.SubmissionRepository;
import org.duban.approval.domain.SubmissionTables;
import org.duban.approval.domain.TaskCandidates;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/plan-approval.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("approval")
public class ApprovalInbound {

    private final SubmissionRepository submissions;
    private final SubmissionTables tables;
    private final SubmissionClock clock;

    ApprovalInbound(SubmissionRepository submissions, SubmissionTables tables, SubmissionClock clock) {
        this.submissions = submissions;
        this.tables = tables;
        this.clock = clock;
    }

    /** The process has come to the open step. */
    public void enterStep(DelegateExecution execution) {
        Submission submission = of(execution);
        submission.entered();
        clock.start(submission);
        submissions.save(submission);
    }

    public boolean isMeeting(DelegateExecution execution) {
        return of(execution)
                .current()
                .filter(step -> step.spec().type() == StepType.MEETING)
                .isPresent();
    }

    /** The votes of the step that the process has entered; the engine asks again whenever one of them is given. */
    public List<Long> seats(DelegateExecution execution) {
        return of(execution).enteredStep().orElseThrow().seats();
    }

    /** The step that the process stands at is through, one way or another. */
    public boolean isStepDecided(DelegateExecution execution) {
        return of(execution).beyondEntered();
    }

    /** For whom the vote waits. */
    public Set<String> signer(DelegateExecution execution) {
        return TaskCandidates.ofSeat(of(execution), part(execution));
    }

    public Set<String> chair(DelegateExecution execution) {
        return TaskCandidates.chair(of(execution));
    }

    public Set<String> office(DelegateExecution execution) {
        return TaskCandidates.office(of(execution));
    }

    public Set<String> author(DelegateExecution execution) {
        return TaskCandidates.author(of(execution));
    }

    public Set<String> receivers(DelegateExecution execution) {
        return TaskCandidates.receivers(part(execution));
    }

    public List<Long> recipients(DelegateExecution execution) {
        return tables.recipients(of(execution).id()).stream()
                .map(SubmissionTables.Recipient::unitId)
                .toList();
    }

    /** The chair sent the record back. */
    public boolean isMeetingUnrecorded(DelegateExecution execution) {
        return !of(execution).beyondEntered();
    }

    public boolean isReturned(DelegateExecution execution) {
        return stateOf(execution) == SubmissionState.RETURNED;
    }

    public boolean isRejected(DelegateExecution execution) {
        return stateOf(execution) == SubmissionState.REJECTED;
    }

    public boolean isDiscarded(DelegateExecution execution) {
        return stateOf(execution) == SubmissionState.DISCARDED;
    }

    public boolean isApproved(DelegateExecution execution) {
        return stateOf(execution) == SubmissionState.APPROVED;
    }

    public boolean hasRecipients(DelegateExecution execution) {
        return stateOf(execution) == SubmissionState.ISSUED;
    }

    /** Whether a step of the ladder is to come. */
    public boolean isClockRunning(DelegateExecution execution) {
        return of(execution).clock().runs();
    }

    public Date nextStroke(DelegateExecution execution) {
        Submission submission = of(execution);
        return Date.from(
                submission.clock().strikesOn().atStartOfDay(submission.zone()).toInstant());
    }

    /** Reminds, or escalates; it never decides. */
    public void strikeClock(DelegateExecution execution) {
        clock.strike(submissions.lock(idOf(execution)).orElseThrow());
    }

    private SubmissionState stateOf(DelegateExecution execution) {
        return of(execution).state();
    }

    private Submission of(DelegateExecution execution) {
        return submissions
                .findById(idOf(execution))
                .orElseThrow(() -> new IllegalStateException("no submission for " + execution.getProcessInstanceId()));
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }

    private static long part(DelegateExecution execution) {
        return ((Number) execution.getVariable("part")).longValue();
    }
}
