package org.duban.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One sheet of an open workbook. */
public final class Sheet {

    /** Reads the rows of a sheet until the receiver has enough. */
    interface Source {
        void readWhile(Predicate<Row> receiver);
    }

    private final String name;
    private final boolean hidden;
    private final int rowCount;
    private final List<MergedRegion> mergedRegions;
    private final Source source;

    Sheet(String name, boolean hidden, int rowCount, List<MergedRegion> mergedRegions, Source source) {
        this.name = name;
        this.hidden = hidden;
        this.rowCount = rowCount;
        this.mergedRegions = List.copyOf(mergedRegions);
        this.source = source;
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    /** How many rows the file lists, blank ones included: good for a progress bar. */
    public int rowCount() {
        return rowCount;
    }

    public List<MergedRegion> mergedRegions() {
        return mergedRegions;
    }

    /** Hands out every row that is not blank, in order; nothing is kept. */
    public void forEachRow(Consumer<Row> receiver) {
        source.readWhile(row -> {
            receiver.accept(row);
            return true;
        });
    }

    /** The same until the receiver says no. */
    public void readWhile(Predicate<Row> receiver) {
        source.readWhile(receiver);
    }

    /** The first rows that are not blank, at most so many. */
    public List<Row> firstRows(int atMost) {
        List<Row> rows = new ArrayList<>();
        readWhile(row -> {
            rows.add(row);
            return rows.size() < atMost;
        });
        return rows;
    }
}
