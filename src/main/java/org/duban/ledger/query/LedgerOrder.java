package org.duban.ledger.query;

import org.jspecify.annotations.Nullable;

/** A column and a direction, in the URL as {@code due} or {@code due-desc}. */
public record LedgerOrder(LedgerSort sort, boolean ascending) {

    private static final String DESCENDING = "-desc";

    /** What is due first stands first. */
    public static final LedgerOrder DEFAULT = new LedgerOrder(LedgerSort.DUE, true);

    /** The order that the words name; the default where they name none. */
    public static LedgerOrder parse(@Nullable String words) {
        if (words == null) {
            return DEFAULT;
        }
        boolean ascending = !words.endsWith(DESCENDING);
        String column = ascending ? words : words.substring(0, words.length() - DESCENDING.length());
        return LedgerSort.ofWord(column)
                .map(sort -> new LedgerOrder(sort, ascending))
                .orElse(DEFAULT);
    }

    public String words() {
        return ascending ? sort.word() : sort.word() + DESCENDING;
    }

    /** The order after a click on the column's head. */
    public LedgerOrder clicked(LedgerSort column) {
        return column == sort ? new LedgerOrder(sort, !ascending) : new LedgerOrder(column, true);
    }

    /** What {@code aria-sort} says of a column; null where the list is sorted by another one. */
    public @Nullable String direction(LedgerSort column) {
        return column != sort ? null : ascending ? "ascending" : "descending";
    }
}
