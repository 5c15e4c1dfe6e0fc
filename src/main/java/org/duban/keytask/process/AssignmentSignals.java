package org.duban.keytask.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.AssignmentProcess;
import org.duban.keytask.domain.AssignmentTask;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the domain. */
@Component
class AssignmentSignals implements AssignmentProcess {

    private final ProcessRuntime runtime;
    private final Campaigns campaigns;

    AssignmentSignals(ProcessRuntime runtime, Campaigns campaigns) {
        this.runtime = runtime;
        this.campaigns = campaigns;
    }

    @Override
    public void made(Collection<KeyTaskAssignment> assignments, Actor actor) {
        Map<String, CaseRef> cases = new LinkedHashMap<>();
        assignments.forEach(one -> cases.put(one.processInstanceId(), AssignmentDesk.refOf(one)));
        runtime.startAll(KeyTasks.CASE_TYPE, cases, actor);
    }

    @Override
    public void left(KeyTaskAssignment assignment, AssignmentState before, Actor actor) {
        runtime.completeTask(assignment.processInstanceId(), AssignmentTask.of(before), actor, Map.of());
    }

    @Override
    public void withdrawn(KeyTaskAssignment assignment, Actor actor) {
        runtime.cancel(assignment.processInstanceId(), actor);
    }

    @Override
    public void beginMoved(KeyTaskAssignment assignment, Actor actor) {
        moveTimer(assignment, assignment.beginsOn());
    }

    @Override
    public void clockMoved(KeyTaskAssignment assignment, Actor actor) {
        if (assignment.state() == AssignmentState.PLANNED) {
            return;
        }
        boolean moved = assignment.clock().runs()
                && moveTimer(assignment, assignment.clock().strikesOn());
        if (!moved) {
            clockWoken(assignment, actor);
        }
    }

    @Override
    public void clockWoken(KeyTaskAssignment assignment, Actor actor) {
        runtime.wakeClock(assignment.processInstanceId(), actor);
    }

    /** To the start of the day in the campaign's time zone; false if no timer is live. */
    private boolean moveTimer(KeyTaskAssignment assignment, LocalDate day) {
        ZoneId zone = campaigns.get(assignment.campaignId()).zone();
        return runtime.moveTimer(
                assignment.processInstanceId(), day.atStartOfDay(zone).toInstant());
    }
}
