package org.duban.rectification.domain;

import java.util.List;
import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemState;

/** What happens when a closure did not hold: the problem comes back as a new item, or a check reopens the old one. */
public final class Recurring {

    private Recurring() {}

    /**
     * The problem came back: this item is the next one of the same, with a clock of its own.
     *
     * @param parent closed; the authority was asked before
     */
    public static void link(RectificationItem item, RectificationItem parent, Act by) {
        if (item.holding.parentId() != null) {
            throw Refusal.conflict("rectification.linked-already");
        }
        if (!isClosed(parent) || parent.id() == item.id()) {
            throw Refusal.field("parent", "rectification.parent-not-closed");
        }
        Holding next = item.holding.cameBackFrom(parent);
        if (item.alreadyRectified() && next.asksForInstitution()) {
            throw Refusal.invalid("rectification.repeat-not-done-already");
        }
        item.holding = next;
        item.happened(
                by, "recurred", Map.of("number", parent.number(), "repeats", String.valueOf(item.holding.repeats())));
        parent.happened(by, "came-back", Map.of("number", item.number()));
    }

    /**
     * The second time a problem comes back, one of its measures must change an institution.
     *
     * @throws Refusal {@code rectification.institution-missing}
     */
    static void requireInstitution(RectificationItem item, List<Measure> measures) {
        if (item.holding.asksForInstitution() && measures.stream().noneMatch(Measure::institutional)) {
            throw Refusal.invalid("rectification.institution-missing", item.holding.repeats());
        }
    }

    /** A check after closure found that it did not hold: the item comes to life again and says so for ever. */
    public static void failCheck(RectificationItem item, String reason, Act by) {
        item.holding = item.holding.failedOnceMore();
        item.happened(by, "check-failed", Map.of("reason", reason));
        Closing.reopen(item, reason, by);
    }

    private static boolean isClosed(RectificationItem item) {
        return item.state() == ItemState.CLOSED || item.state() == ItemState.CLOSED_BEFORE_DUBAN;
    }
}
