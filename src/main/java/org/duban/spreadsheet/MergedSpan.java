package org.duban.spreadsheet;

import java.util.Comparator;

/** The columns that a merged region covers in the current row, with the value of its first cell. */
record MergedSpan(int firstRow, int lastRow, int firstColumn, int lastColumn, CellValue value) {

    static final Comparator<MergedSpan> BY_COLUMN = Comparator.comparingInt(MergedSpan::firstColumn);

    static MergedSpan probe(int column) {
        return new MergedSpan(0, 0, column, column, CellValue.BLANK);
    }
}
