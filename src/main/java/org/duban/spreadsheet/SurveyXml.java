package org.duban.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Refusal;
import org.xml.sax.Attributes;

/** The first pass over a sheet: counts, so that nothing is handed out of a workbook that is too large, and finds merges. */
final class SurveyXml extends GuardedHandler {

    private final CellBudget budget;
    private final List<MergedRegion> regions = new ArrayList<>();
    private int rows;
    private int text;

    SurveyXml(CellBudget budget) {
        this.budget = budget;
    }

    int rows() {
        return rows;
    }

    List<MergedRegion> regions() {
        return regions;
    }

    @Override
    void start(String element, Attributes attributes) {
        text = 0;
        switch (element) {
            case "c" -> budget.spend();
            case "row" -> {
                budget.spend();
                rows++;
            }
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
                // values wait for the second pass
            }
        }
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        text += length;
        if (text > WorkbookLimits.CELL_TEXT) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
    }

    private void merge(@org.jspecify.annotations.Nullable String reference) {
        String[] corners = reference == null ? new String[0] : reference.split(":", 3);
        if (corners.length != 2) {
            return;
        }
        MergedRegion region = new MergedRegion(
                Numbers.row(corners[0]),
                Numbers.row(corners[1]),
                Numbers.column(corners[0]),
                Numbers.column(corners[1]));
        if (region.firstRow() > 0 && region.firstColumn() >= 0) {
            regions.add(region);
        }
        if (regions.size() > WorkbookLimits.MERGED_REGIONS) {
            throw Refusal.tooLarge("spreadsheet.unfolds-too-far");
        }
    }
}
