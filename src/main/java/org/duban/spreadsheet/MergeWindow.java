package org.duban.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** The merged regions that cover the row being read. Remembers what a region's first cell holds until its last row. */
final class MergeWindow {

    /** More regions side by side than a ledger has columns: the rest is not looked at. */
    private static final int SIDE_BY_SIDE = 512;

    private final List<MergedRegion> regions;
    private int next;
    private final List<MergedSpan> active = new ArrayList<>();
    private MergedSpan[] snapshot = new MergedSpan[0];

    MergeWindow(List<MergedRegion> regions) {
        this.regions = regions.stream()
                .sorted(Comparator.comparingInt(MergedRegion::firstRow))
                .toList();
    }

    /** Moves on to a row, and gives the regions that cover it, by column. */
    MergedSpan[] moveTo(int row, SortedMap<Integer, CellValue> cells) {
        boolean changed = active.removeIf(span -> span.lastRow() < row);
        while (next < regions.size() && regions.get(next).firstRow() <= row) {
            changed |= enter(regions.get(next++), row, cells);
        }
        if (changed) {
            active.sort(MergedSpan.BY_COLUMN);
            snapshot = active.toArray(MergedSpan[]::new);
        }
        return snapshot;
    }

    private boolean enter(MergedRegion region, int row, SortedMap<Integer, CellValue> cells) {
        boolean overlaps = active.stream()
                .anyMatch(
                        span -> span.firstColumn() <= region.lastColumn() && region.firstColumn() <= span.lastColumn());
        if (overlaps || active.size() == SIDE_BY_SIDE || region.lastRow() < row) {
            return false;
        }
        CellValue value = region.firstRow() == row
                ? cells.getOrDefault(region.firstColumn(), CellValue.BLANK)
                : CellValue.BLANK; // the row with the first cell was not in the file
        return active.add(
                new MergedSpan(region.firstRow(), region.lastRow(), region.firstColumn(), region.lastColumn(), value));
    }
}
