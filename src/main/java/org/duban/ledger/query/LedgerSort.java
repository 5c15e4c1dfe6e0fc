package org.duban.ledger.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the ledger is sorted by; the item's id breaks every tie, so that paging neither skips nor repeats. */
public enum LedgerSort {
    /** The due date; items without one come last when ascending. */
    DUE,
    /** The order in which they were registered. */
    NUMBER,
    /** The code of the responsible unit. */
    UNIT,
    /** Since when the item stands where it stands. */
    SINCE,
    /** When it last moved: the latest progress, or the registration. */
    MOVED;

    /** The word in the URL. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LedgerSort> ofWord(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }
}
