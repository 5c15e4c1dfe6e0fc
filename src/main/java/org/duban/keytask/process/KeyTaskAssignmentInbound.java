package org.duban.keytask.process;

import java.util.Date;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.domain.AssignmentCandidates;
import org.duban.keytask.domain.AssignmentClock;
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
    private final AssignmentClock clock;
    private final AssignmentDesk desk;

    KeyTaskAssignmentInbound(
            AssignmentRepository assignments,
            Directory directory,
            Campaigns campaigns,
            AssignmentClock clock,
            AssignmentDesk desk) {
        this.assignments = assignments;
        this.directory = directory;
        this.campaigns = campaigns;
        this.clock = clock;
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
        clock.dated(assignment, campaignOf(assignment));
        desk.publish(assignment);
    }

    public boolean isInProgress(DelegateExecution execution) {
        return of(execution).state() == AssignmentState.IN_PROGRESS;
    }

    /** Whether a step of the ladder is to come. */
    public boolean isClockRunning(DelegateExecution execution) {
        return of(execution).clock().runs();
    }

    /** When it comes: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        KeyTaskAssignment assignment = of(execution);
        return Date.from(assignment
                .clock()
                .strikesOn()
                .atStartOfDay(campaignOf(assignment).zone())
                .toInstant());
    }

    /** The clock strikes, or was woken to look again. */
    public void strikeClock(DelegateExecution execution) {
        KeyTaskAssignment assignment = assignments.lock(idOf(execution)).orElseThrow();
        if (clock.strike(assignment, campaignOf(assignment))) {
            desk.refreshInbox(assignment);
        }
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
