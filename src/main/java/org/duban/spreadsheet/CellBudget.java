package org.duban.spreadsheet;

import org.duban.kernel.Refusal;

/** Counts the cells of a whole workbook down. */
final class CellBudget {

    private final long all;
    private long left;

    CellBudget(long cells) {
        this.all = cells;
        this.left = cells;
    }

    void spend() {
        if (--left < 0) {
            throw Refusal.tooLarge("spreadsheet.too-many-cells", all);
        }
    }
}
