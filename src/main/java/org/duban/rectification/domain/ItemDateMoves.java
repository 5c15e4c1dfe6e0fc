package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.List;
import org.duban.escalation.Counted;
import org.duban.escalation.Deadline;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.rectification.ItemState;
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;

/**
 * Moves the dates of an item and its measures that are counted and not set by anybody: after a pause, on reopening, and
 * when the calendar arrives by which they should have been counted. Each remembers how, and stands on the item's list.
 */
@Component
class ItemDateMoves {

    private final Escalation escalation;
    private final RectificationProperties properties;

    ItemDateMoves(Escalation escalation, RectificationProperties properties) {
        this.escalation = escalation;
        this.properties = properties;
    }

    /** The clock runs on with the time that was left. */
    void resumed(RectificationItem item, List<Measure> open, LocalDate stopped, String reason, Act by) {
        LocalDate before = item.dueOn;
        item.clock = item.clock().resumed(by.today());
        if (before != null) {
            Counted how = escalation.resumed(before, item.clock().counted(), stopped, by.today());
            item.dueOn = escalation.dayOf(how);
            item.clock = item.clock().counted(how);
        }
        measuresResumed(item, open, stopped, reason, by);
    }

    void measuresResumed(RectificationItem item, List<Measure> open, LocalDate stopped, String reason, Act by) {
        for (Measure measure : open) {
            LocalDate before = measure.dueOn();
            if (before == null) {
                continue;
            }
            Counted how = escalation.resumed(before, measure.clock().counted(), stopped, by.today());
            LocalDate after = escalation.dayOf(how);
            measure.move(after, how, by.today());
            if (!after.equals(before)) {
                changed(item, measure.id(), before, after, DeadlineChange.Why.RESUMED, reason, by.actor());
            }
        }
    }

    /**
     * A closed item lives again. What of the ladder lies behind it stays there; a date that has passed meanwhile is no
     * date to work towards, and a new one is counted from today; to that the unit has not answered yet. The original date
     * stays.
     */
    void reopened(RectificationItem item, Act by) {
        LocalDate before = item.dueOn;
        if (before == null || item.state() != ItemState.IN_RECTIFICATION) {
            return;
        }
        if (!by.today().isAfter(before)) {
            item.clock = item.clock().struck(by.today());
            return;
        }
        Counted how = new Counted(by.today(), properties.reopened().within());
        item.dueOn = escalation.dayOf(how);
        item.clock = item.clock().dated(item.dueOn, by.today()).counted(how);
        item.recoveryOn = null;
        item.recoveryReason = null;
        changed(
                item,
                Deadline.OWN,
                before,
                item.dueOn,
                DeadlineChange.Why.REOPENED,
                item.missing() == null ? "" : item.missing(),
                by.actor());
    }

    /** By the calendar as it is now. */
    void recounted(RectificationItem item, List<Measure> open) {
        LocalDate due = item.dueOn;
        if (due != null) {
            item.dueOn = escalation.recounted(
                    ref(item), Deadline.OWN, due, item.clock().counted());
        }
        for (Measure measure : open) {
            LocalDate before = measure.dueOn();
            if (before != null) {
                measure.recount(escalation.recounted(
                        ref(item), measure.id(), before, measure.clock().counted()));
            }
        }
    }

    private void changed(
            RectificationItem item,
            long part,
            LocalDate before,
            LocalDate after,
            DeadlineChange.Why why,
            String reason,
            Actor actor) {
        escalation.changed(ref(item), part, before, after, why, reason, actor);
    }

    private static CaseRef ref(RectificationItem item) {
        return new CaseRef(Items.CASE_TYPE, item.id());
    }
}
