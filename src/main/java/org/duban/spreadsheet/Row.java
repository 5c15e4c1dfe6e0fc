package org.duban.spreadsheet;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * One row of a sheet.
 *
 * <p>A cell inside a merged region answers with the value of the region's first cell; {@link #isContinued}
 * tells it from the first.
 */
public final class Row {

    private final int number;
    private final SortedMap<Integer, CellValue> cells;
    private final MergedSpan[] spans;

    Row(int number, SortedMap<Integer, CellValue> cells, MergedSpan[] spans) {
        this.number = number;
        this.cells = cells;
        this.spans = spans;
    }

    /** The number that the office sees beside it: 1 for the first row of the sheet. */
    public int number() {
        return number;
    }

    /** The value in a column, 0 for the first; blank where there is none. */
    public CellValue cell(int column) {
        CellValue own = cells.get(column);
        if (own != null && !own.isBlank()) {
            return own;
        }
        MergedSpan span = spanAt(column);
        return span != null ? span.value() : own != null ? own : CellValue.BLANK;
    }

    /** Short for {@code cell(column).text()}. */
    public String text(int column) {
        return cell(column).text();
    }

    /** Whether the column's value stands in a row above, in the first cell of a merged region. */
    public boolean isContinued(int column) {
        MergedSpan span = spanAt(column);
        return span != null && span.firstRow() < number;
    }

    /** One more than the last column with a value of its own. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }

    /** Whether no cell has a value of its own. */
    public boolean isBlank() {
        return cells.isEmpty();
    }

    /** How many cells have a value of their own. */
    public int filled() {
        return cells.size();
    }

    private @org.jspecify.annotations.Nullable MergedSpan spanAt(int column) {
        int at = Arrays.binarySearch(spans, MergedSpan.probe(column), MergedSpan.BY_COLUMN);
        int candidate = at >= 0 ? at : -at - 2;
        return candidate >= 0 && spans[candidate].lastColumn() >= column ? spans[candidate] : null;
    }
}
