package org.duban.supervision.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Counted;
import org.duban.escalation.Deadline;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.supervision.Supervision;
import org.springframework.stereotype.Component;

/** The clock of an order: runs while the unit owes something, and stands still while its answer is being read. */
@Component
public class OrderClock {

    private final Escalation escalation;
    private final OrderProcess process;
    private final Deadlines deadlines;

    OrderClock(Escalation escalation, OrderProcess process, Deadlines deadlines) {
        this.escalation = escalation;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** The dates of an order as the ladder sees them. */
    public static ClockedCase of(SupervisionOrder order, ZoneId zone) {
        Deadline own = new Deadline(
                Deadline.OWN,
                Supervision.CASE_TYPE,
                "",
                order.dueOn(),
                order.clock().originalDueOn(),
                order.clock().struckUntil());
        return new ClockedCase(order.ref(), traits(order), zone, order.clock(), List.of(own));
    }

    public static Map<String, String> traits(SupervisionOrder order) {
        return Map.of("kind", order.kind().name());
    }

    /** The order is new; its process starts afterwards. */
    void issued(SupervisionOrder order, Campaign campaign) {
        look(order, campaign);
    }

    /** The unit answered: nothing of the unit's is late any more. */
    public void stop(SupervisionOrder order, Act by) {
        order.clock = order.clock().paused(by.today());
        escalation.changed(
                order.ref(), Deadline.OWN, order.dueOn(), order.dueOn(), DeadlineChange.Why.PAUSED, "", by.actor());
        process.clockMoved(order, by.actor());
    }

    /** The answer came back: the unit has the time that was left when it answered. */
    public void runOn(SupervisionOrder order, String reason, Campaign campaign, Act by) {
        LocalDate stopped = order.clock().pausedOn();
        LocalDate before = order.dueOn();
        order.clock = order.clock().resumed(by.today());
        if (stopped != null) {
            Counted how = escalation.resumed(before, order.clock().counted(), stopped, by.today());
            order.dueOn = escalation.dayOf(how);
            order.clock = order.clock().counted(how);
        }
        escalation.changed(
                order.ref(), Deadline.OWN, before, order.dueOn(), DeadlineChange.Why.RESUMED, reason, by.actor());
        look(order, campaign);
        process.clockMoved(order, by.actor());
    }

    /** The calendar changed: counts once more. The clock is woken afterwards. */
    public void recount(SupervisionOrder order) {
        order.dueOn = escalation.recounted(
                order.ref(), Deadline.OWN, order.dueOn(), order.clock().counted());
    }

    /**
     * The clock struck, or was woken: takes what has come and looks for what comes next.
     *
     * @return whether the level changed
     */
    public boolean strike(SupervisionOrder order, Campaign campaign) {
        AlertLevel before = order.alertLevel();
        if (!escalation.strike(of(order, campaign.zone())).isEmpty()) {
            order.clock = order.clock().struck(deadlines.today(campaign.zone()));
        }
        look(order, campaign);
        return order.alertLevel() != before;
    }

    /** Sets level and next day by the date as it is now; while the clock is stopped both stay. */
    private void look(SupervisionOrder order, Campaign campaign) {
        if (order.clock().isPaused()) {
            return;
        }
        order.alertLevel = escalation.levelOf(Supervision.CASE_TYPE, traits(order), order.dueOn(), campaign.zone());
        order.clock =
                order.clock().next(escalation.nextOn(of(order, campaign.zone())).orElse(null));
    }
}
