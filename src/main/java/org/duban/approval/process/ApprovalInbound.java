package org.duban.approval.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.approval.StepType;
import org.duban.approval.SubmissionState;
import org.duban.approval.domain.Escalation;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionDesk;
import org.duban.approval.domain.SubmissionRepository;
import org.duban.approval.domain.SubmissionTables;
import org.duban.approval.domain.TaskCandidates;
import org.duban.organization.Directory;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/plan-approval.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("approval")
public class ApprovalInbound {

    private final SubmissionRepository submissions;
    private final SubmissionTables tables;
    private final SubmissionDesk desk;
    private final Escalation escalation;
    private final Directory directory;
    private final Clock clock;

    ApprovalInbound(
            SubmissionRepository submissions,
            SubmissionTables tables,
            SubmissionDesk desk,
            Escalation escalation,
            Directory directory,
            Clock clock) {
        this.submissions = submissions;
        this.tables = tables;
        this.desk = desk;
        this.escalation = escalation;
        this.directory = directory;
        this.clock = clock;
    }

    /** The process has come to the open step. */
    public void enterStep(DelegateExecution execution) {
        Submission submission = of(execution);
        submission.entered();
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

    /** Whether the step's clock will strike once more. */
    public boolean isClockRunning(DelegateExecution execution) {
        return strokeOf(execution).isPresent();
    }

    public Date nextStroke(DelegateExecution execution) {
        return Date.from(strokeOf(execution)
                .orElseThrow(() ->
                        new IllegalStateException("the clock does not run in " + execution.getProcessInstanceId())));
    }

    /** Reminds, or escalates; it never decides. */
    public void strikeClock(DelegateExecution execution) {
        Submission submission = submissions.lock(idOf(execution)).orElseThrow();
        desk.strike(submission, escalation.above(submission, directory.current()));
    }

    private Optional<Instant> strokeOf(DelegateExecution execution) {
        return desk.nextStroke(of(execution), clock.instant());
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
