package org.duban.ledger.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.ItemState;

/**
 * The totals of what the filter matches.
 *
 * @param capped whether counting stopped at {@link #CAP}: there are at least that many
 */
public record LedgerTotals(long items, boolean capped, Map<ItemState, Long> byState, Map<AlertLevel, Long> byAlert) {

    /** Counting further tells nobody more and costs the database a scan. */
    public static final int CAP = 20_000;

    static LedgerTotals of(List<LedgerCount> counts) {
        long items = 0;
        Map<ItemState, Long> byState = new TreeMap<>();
        Map<AlertLevel, Long> byAlert = new EnumMap<>(AlertLevel.class);
        for (LedgerCount count : counts) {
            items += count.items();
            byState.merge(count.state(), count.items(), Long::sum);
            byAlert.merge(count.alert(), count.items(), Long::sum);
        }
        return new LedgerTotals(Math.min(items, CAP), items > CAP, byState, byAlert);
    }
}
