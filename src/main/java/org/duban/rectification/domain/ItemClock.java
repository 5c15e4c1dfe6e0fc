package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.DeadlineChange;
import org.duban.escalation.Escalation;
import org.duban.escalation.Stroke;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clock of an item and its measures. Each command that sets, moves, stops or restarts a date calls it with the item
 * on the desk; what it knows goes into the item's own row, and its one timer follows.
 */
@Component
public class ItemClock {

    private final Escalation escalation;
    private final MeasureRepository measures;
    private final RectificationProcess process;
    private final Deadlines deadlines;
    private final ItemDateMoves moves;

    ItemClock(
            Escalation escalation,
            MeasureRepository measures,
            RectificationProcess process,
            Deadlines deadlines,
            ItemDateMoves moves) {
        this.moves = moves;
        this.escalation = escalation;
        this.measures = measures;
        this.process = process;
        this.deadlines = deadlines;
    }

    /** The item was assigned; its process starts afterwards. */
    public void assigned(RectificationItem item, @Nullable LocalDate before, Campaign campaign, Act by) {
        boolean anew = item.clock().originalDueOn() != null;
        item.clock = item.clock().dated(item.dueOn, by.today());
        look(item, campaign, anew ? open(item) : List.of());
        if (before != null && !before.equals(item.dueOn)) {
            escalation.changed(
                    ref(item), Deadline.OWN, before, item.dueOn, DeadlineChange.Why.ASSIGNED, "", by.actor());
        }
    }

    /**
     * The item came from elsewhere with its dates; its process starts afterwards and catches up with what has come of
     * them. Of a date of which nothing has come yet, nothing is owed: its first step comes on its day.
     */
    public void takenOver(RectificationItem item, List<Measure> all, Campaign campaign) {
        item.clock = item.clock().takenOver(item.dueOn);
        LocalDate today = deadlines.today(campaign.zone());
        ClockedCase clocked = ItemDeadlines.of(item, all, campaign.zone());
        clocked.deadlines().stream()
                .filter(each -> escalation.nextOn(clocked.only(each)).stream().noneMatch(day -> !day.isAfter(today)))
                .forEach(each -> struck(item, all, each.part(), today));
        look(item, campaign, all);
    }

    /** A closed item lives again; its process starts afterwards. */
    public void reopened(RectificationItem item, Campaign campaign, Act by) {
        moves.reopened(item, by);
        look(item, campaign, open(item));
    }

    /** A measure has a date of its own, which the one timer watches as well. */
    public void planned(RectificationItem item, Measure measure, ItemDesk.Sheet sheet) {
        LocalDate before = item.clock().nextOn();
        Optional<LocalDate> next = escalation.nextOn(
                ItemDeadlines.of(item, List.of(measure), sheet.campaign().zone()));
        if (next.isPresent()
                && (before == null || next.get().isBefore(before))
                && !item.clock().isPaused()) {
            item.clock = item.clock().next(next.get());
            process.clockMoved(item, sheet.by().actor());
        }
    }

    /**
     * Stops the clock, with the levels as they are.
     *
     * @param reason who reads the item sees it
     * @throws Refusal {@code rectification.clock-stopped} if it stands still already
     */
    public void pause(ItemDesk.Sheet sheet, String reason) {
        RectificationItem item = sheet.item();
        if (item.clock().isPaused()) {
            throw Refusal.conflict("rectification.clock-stopped");
        }
        item.clock = item.clock().paused(sheet.by().today());
        changed(sheet, item.dueOn, DeadlineChange.Why.PAUSED, reason);
        process.clockMoved(item, sheet.by().actor());
    }

    /** Lets it run on with the time that was left: the dates of the item and of its open measures move. */
    public void resume(ItemDesk.Sheet sheet, String reason) {
        RectificationItem item = sheet.item();
        LocalDate stopped = item.clock().pausedOn();
        if (stopped == null) {
            return;
        }
        LocalDate before = item.dueOn;
        List<Measure> open = open(item);
        moves.resumed(item, open, stopped, reason, sheet.by());
        changed(sheet, before, DeadlineChange.Why.RESUMED, reason);
        look(item, sheet.campaign(), open);
        process.clockMoved(item, sheet.by().actor());
    }

    /** Lets it run on as if it had never stood still: every step that has come meanwhile is carried out now. */
    public void resumeUnmoved(ItemDesk.Sheet sheet) {
        RectificationItem item = sheet.item();
        item.clock = item.clock().resumedUnmoved();
        changed(sheet, item.dueOn, DeadlineChange.Why.RESUMED, "");
        look(item, sheet.campaign(), open(item));
        process.clockMoved(item, sheet.by().actor());
    }

    /** Ends a pause that leaves nothing to run: the item is no longer its unit's. */
    void release(ItemDesk.Sheet sheet, String reason) {
        RectificationItem item = sheet.item();
        if (item.clock().isPaused()) {
            item.clock = item.clock().resumedUnmoved();
            changed(sheet, item.dueOn, DeadlineChange.Why.RESUMED, reason);
        }
    }

    /** The calendar changed: counts once more what was counted. The clock is woken afterwards. */
    public void recount(RectificationItem item) {
        moves.recounted(item, open(item));
    }

    /** Sets another date, and lets a stopped clock run again, that of the measures too. The original date stays. */
    public void move(ItemDesk.Sheet sheet, LocalDate to, DeadlineChange.Why why, String reason) {
        RectificationItem item = sheet.item();
        LocalDate before = item.dueOn;
        LocalDate stopped = item.clock().pausedOn();
        List<Measure> open = open(item);
        if (stopped != null) {
            moves.measuresResumed(item, open, stopped, reason, sheet.by());
        }
        item.dueOn = to;
        item.clock = item.clock().dated(to, sheet.by().today());
        if (why == DeadlineChange.Why.EXTENDED) {
            item.extensions++;
        }
        changed(sheet, before, why, reason);
        look(item, sheet.campaign(), open);
        process.clockMoved(item, sheet.by().actor());
    }

    /**
     * The clock struck, or was woken: takes what has come and looks for what comes next.
     *
     * @return whether the level changed
     */
    public boolean strike(RectificationItem item, Campaign campaign) {
        AlertLevel before = item.alertLevel;
        LocalDate today = deadlines.today(campaign.zone());
        List<Measure> open = open(item);
        for (Stroke stroke : escalation.strike(ItemDeadlines.of(item, open, campaign.zone()))) {
            struck(item, open, stroke.part(), today);
        }
        look(item, campaign, open);
        return item.alertLevel != before;
    }

    private static void struck(RectificationItem item, List<Measure> measures, long part, LocalDate today) {
        if (part == Deadline.OWN) {
            item.clock = item.clock().struck(today);
        }
        measures.stream().filter(one -> one.id() == part).forEach(one -> one.struck(today));
    }

    /** Sets level and next day by the dates as they are now; while the clock is stopped both stay. */
    private void look(RectificationItem item, Campaign campaign, List<Measure> open) {
        if (item.clock().isPaused()) {
            return;
        }
        item.alertLevel = levelOf(item, campaign);
        item.clock = item.clock()
                .next(escalation
                        .nextOn(ItemDeadlines.of(item, open, campaign.zone()))
                        .orElse(null));
    }

    /** What the item's date means today; while the clock is stopped what it meant then. */
    public AlertLevel levelOf(RectificationItem item, Campaign campaign) {
        return item.clock().isPaused()
                ? item.alertLevel
                : escalation.levelOf(Items.CASE_TYPE, ItemDeadlines.traits(item), item.dueOn, campaign.zone());
    }

    /** What the date of one of its measures means today. */
    public AlertLevel levelOf(RectificationItem item, Measure measure, Campaign campaign) {
        return measure.done()
                ? AlertLevel.GREEN
                : escalation.levelOf(
                        ItemDeadlines.MEASURE, ItemDeadlines.traits(item), measure.dueOn(), campaign.zone());
    }

    private void changed(ItemDesk.Sheet sheet, @Nullable LocalDate before, DeadlineChange.Why why, String reason) {
        RectificationItem item = sheet.item();
        escalation.changed(
                ref(item),
                Deadline.OWN,
                before,
                item.dueOn,
                why,
                reason,
                sheet.by().actor());
    }

    private List<Measure> open(RectificationItem item) {
        return measures.findByItemIdOrderByPosition(item.id()).stream()
                .filter(measure -> !measure.done())
                .toList();
    }

    private static CaseRef ref(RectificationItem item) {
        return new CaseRef(Items.CASE_TYPE, item.id());
    }
}
