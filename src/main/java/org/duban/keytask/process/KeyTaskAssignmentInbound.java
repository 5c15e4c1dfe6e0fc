package org.duban.keytask.process;

import java.util.Date;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.Deadlines;
import org.duban.kernel.Actor;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.domain.AssignmentCandidates;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.AssignmentRepository;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.organization.Directory;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/key-task-assignment.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("keyTaskAssignment")
public class KeyTaskAssignmentInbound {

    private final AssignmentRepository assignments;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final AssignmentDesk desk;

    KeyTaskAssignmentInbound(
            AssignmentRepository assignments,
            Directory directory,
            Campaigns campaigns,
            Deadlines deadlines,
            AssignmentDesk desk) {
        this.assignments = assignments;
        this.directory = directory;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.desk = desk;
    }

    /** For whom the task waits that opens now. */
    public Set<String> candidates(DelegateExecution execution) {
        KeyTaskAssignment assignment = of(execution);
        return AssignmentCandidates.of(assignment, campaignOf(assignment), directory.current());
    }

    public boolean isPlanned(DelegateExecution execution) {
        return of(execution).state() == AssignmentState.PLANNED;
    }

    /** When the period begins: the start of its first day in the campaign's time zone. */
    public Date periodBegin(DelegateExecution execution) {
        KeyTaskAssignment assignment = of(execution);
        return Date.from(assignment
                .beginsOn()
                .atStartOfDay(campaignOf(assignment).zone())
                .toInstant());
    }

    /** The period begins. */
    public void begin(DelegateExecution execution) {
        KeyTaskAssignment assignment = assignments.lock(idOf(execution)).orElseThrow();
        boolean acceptedBefore = assignments.existsByKeyTaskIdAndUnitIdAndPeriodNoLessThan(
                assignment.keyTaskId(), assignment.unitId(), assignment.periodNo());
        assignment.begin(
                acceptedBefore, desk.act(Actor.SYSTEM, campaignOf(assignment).zone()));
        desk.publish(assignment);
    }

    public boolean isInProgress(DelegateExecution execution) {
        return of(execution).state() == AssignmentState.IN_PROGRESS;
    }

    public boolean isClaimed(DelegateExecution execution) {
        return of(execution).state() == AssignmentState.CLAIMED;
    }

    /** Whether the deadline will change the alert level once more. */
    public boolean isClockRunning(DelegateExecution execution) {
        KeyTaskAssignment assignment = of(execution);
        return deadlines
                .nextChange(assignment.dueOn(), campaignOf(assignment).zone())
                .isPresent();
    }

    /** When it will: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        KeyTaskAssignment assignment = of(execution);
        return Date.from(deadlines
                .nextChange(assignment.dueOn(), campaignOf(assignment).zone())
                .orElseThrow(() -> new IllegalStateException("the clock of " + assignment.id() + " does not run")));
    }

    /** The clock strikes: green turns yellow, yellow turns red. */
    public void strikeClock(DelegateExecution execution) {
        KeyTaskAssignment assignment = assignments.lock(idOf(execution)).orElseThrow();
        Campaign campaign = campaignOf(assignment);
        assignment.alert(
                deadlines.levelOf(assignment.dueOn(), campaign.zone()), desk.act(Actor.SYSTEM, campaign.zone()));
        desk.publish(assignment);
        desk.refreshInbox(assignment);
    }

    private Campaign campaignOf(KeyTaskAssignment assignment) {
        return campaigns.get(assignment.campaignId());
    }

    private KeyTaskAssignment of(DelegateExecution execution) {
        return assignments
                .findById(idOf(execution))
                .orElseThrow(() -> new IllegalStateException("no assignment for " + execution.getProcessInstanceId()));
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }
}
