package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.deadline.ChineseNumerals;
import org.duban.spreadsheet.CellValue;
import org.duban.spreadsheet.Row;
import org.jspecify.annotations.Nullable;

/** Reads who filled the ledger in, and when, from the lines above or below the table. */
final class AroundTable {

    static final int FEW_CELLS = 6;
    private static final Pattern DATE_LABEL = Words.pattern("above.date");
    private static final Pattern UNIT_LABEL = Words.pattern("above.unit");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern RIGHT_OF_UNIT = Pattern.compile("[\\s\\u3000]{2,}.*", Pattern.DOTALL);

    private @Nullable LocalDate filledOn;
    private String reportedBy = "";

    @Nullable
    LocalDate filledOn() {
        return filledOn;
    }

    String reportedBy() {
        return reportedBy;
    }

    void look(Row row) {
        boolean labelled = false;
        for (int column = 0; column < row.width(); column++) {
            CellValue cell = row.cell(column);
            String text = cell.text();
            if (cell.isBlank() || row.isContinued(column)) {
                continue;
            }
            Matcher label = DATE_LABEL.matcher(Words.plain(text));
            if (label.find()) {
                labelled = true;
                takeDate(Words.plain(text).substring(label.end()));
            } else if (labelled) {
                takeDate(cell);
            }
            takeUnit(text);
        }
    }

    private void takeDate(String words) {
        if (filledOn == null && YEAR.matcher(ChineseNumerals.toDigits(words)).find()) {
            filledOn = new DueWords(LocalDate.EPOCH).read(words).date();
        }
    }

    private void takeDate(CellValue cell) {
        if (filledOn == null && cell.date().isPresent()) {
            filledOn = cell.date().get();
        } else {
            takeDate(Words.plain(cell.text()));
        }
    }

    private void takeUnit(String text) {
        Matcher label = UNIT_LABEL.matcher(text);
        if (reportedBy.isEmpty() && label.find()) {
            reportedBy =
                    RIGHT_OF_UNIT.matcher(text.substring(label.end()).strip()).replaceAll("");
        }
    }
}
