package org.duban.rectification.query;

import java.util.List;
import java.util.Set;
import org.duban.rectification.ClosureGate;
import org.duban.rectification.ItemAction;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.RectificationItem;
import org.jspecify.annotations.Nullable;

/** The one action that is most likely wanted of a person who opens an item. */
final class Expectation {

    private Expectation() {}

    static @Nullable ItemAction of(
            RectificationItem item, List<Measure> measures, ClosureGate gate, Set<ItemAction> allowed) {
        if (allowed.contains(ItemAction.GRANT_EXTENSION)) {
            return ItemAction.GRANT_EXTENSION;
        }
        if (allowed.contains(ItemAction.UPHOLD_APPEAL)) {
            return ItemAction.UPHOLD_APPEAL;
        }
        return step(item, measures, gate, allowed);
    }

    private static @Nullable ItemAction step(
            RectificationItem item, List<Measure> measures, ClosureGate gate, Set<ItemAction> allowed) {
        ItemAction wanted =
                switch (item.state()) {
                    case REGISTERED -> ItemAction.CONFIRM;
                    case INCOMPLETE -> ItemAction.COMPLETE_REGISTRATION;
                    case CONFIRMED -> ItemAction.ASSIGN;
                    case ASSIGNED -> ItemAction.ACCEPT;
                    case IN_RECTIFICATION -> rectifying(measures, allowed);
                    case CLAIMED -> ItemAction.COUNTERSIGN;
                    case IN_VERIFICATION -> gate.open() ? ItemAction.CLOSE : ItemAction.RECORD_VERIFICATION;
                    case CLOSURE_PROPOSED -> ItemAction.CONFIRM_CLOSURE;
                    case CLOSED, CLOSED_BEFORE_DUBAN, VOIDED, MERGED -> null;
                };
        return wanted != null && allowed.contains(wanted) ? wanted : null;
    }

    private static ItemAction rectifying(List<Measure> measures, Set<ItemAction> allowed) {
        if (measures.isEmpty()) {
            return ItemAction.PLAN_MEASURE;
        }
        boolean done = measures.stream().allMatch(Measure::done);
        return done && allowed.contains(ItemAction.CLAIM_COMPLETION)
                ? ItemAction.CLAIM_COMPLETION
                : ItemAction.REPORT_PROGRESS;
    }
}
