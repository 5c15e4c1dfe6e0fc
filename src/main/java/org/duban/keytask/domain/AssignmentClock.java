package org.duban.keytask.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.keytask.KeyTasks;
import org.springframework.stereotype.Component;

/** The clock of an assignment: what it knows stands in the assignment's own row, and its one timer follows. */
@Component
public class AssignmentClock {

    private final Escalation escalation;
    private final AssignmentProcess process;
    private final Deadlines deadlines;

    AssignmentClock(Escalation escalation, AssignmentProcess process, Deadlines deadlines) {
        this.escalation = escalation;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** It was made, or its period begins; whoever is asked learns the date with it. */
    public void dated(KeyTaskAssignment one, Campaign campaign) {
        one.clock = one.clock.dated(one.dueOn, deadlines.today(campaign.zone()));
        look(one, campaign);
    }

    /** A later list names another date: the clock runs towards it, where the assignment stands. */
    void redate(KeyTaskAssignment one, LocalDate due, String list, Campaign campaign, Act by) {
        LocalDate before = one.dueOn;
        one.redate(due, list, by);
        look(one, campaign);
        escalation.changed(
                AssignmentDesk.refOf(one), Deadline.OWN, before, due, DeadlineChange.Why.MOVED, list, by.actor());
        process.clockMoved(one, by.actor());
    }

    /**
     * The clock struck, or was woken: takes what has come and looks for what comes next.
     *
     * @return whether the level changed
     */
    public boolean strike(KeyTaskAssignment one, Campaign campaign) {
        AlertLevel before = one.alertLevel;
        if (!escalation.strike(clocked(one, campaign)).isEmpty()) {
            one.clock = one.clock.struck(deadlines.today(campaign.zone()));
        }
        look(one, campaign);
        return one.alertLevel != before;
    }

    private void look(KeyTaskAssignment one, Campaign campaign) {
        one.alertLevel = escalation.levelOf(KeyTasks.CASE_TYPE, Map.of(), one.dueOn, campaign.zone());
        one.clock = one.clock.next(escalation.nextOn(clocked(one, campaign)).orElse(null));
    }

    /** The assignment as its clock sees it. */
    public static ClockedCase clocked(KeyTaskAssignment one, Campaign campaign) {
        Deadline own = new Deadline(
                Deadline.OWN,
                KeyTasks.CASE_TYPE,
                "",
                one.dueOn(),
                one.clock().originalDueOn(),
                one.clock().struckUntil());
        return new ClockedCase(AssignmentDesk.refOf(one), Map.of(), campaign.zone(), one.clock(), List.of(own));
    }
}
