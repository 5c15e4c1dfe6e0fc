package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook was understood, for the office to look at and to change.
 *
 * @param sheet the index of the sheet that is read, 0 for the first of the workbook
 * @param headerRow the number of the (first) header row
 * @param headerRows one or two
 * @param headers the text over each column, two rows joined
 * @param filledOn the day on which the ledger was filled in, null if it does not say
 * @param reportedBy the unit that filled it in, empty if it does not say
 * @param sheets what else could be read: the visible sheets of the workbook in their order, this one among them
 */
public record Layout(
        int sheet,
        String sheetName,
        int headerRow,
        int headerRows,
        List<String> headers,
        Columns columns,
        @Nullable LocalDate filledOn,
        String reportedBy,
        List<Choice> sheets) {

    /** One visible sheet. */
    public record Choice(int sheet, String name) {}

    /** The same with other columns and another day. */
    public Layout with(Columns other, @Nullable LocalDate otherDay) {
        return new Layout(sheet, sheetName, headerRow, headerRows, headers, other, otherDay, reportedBy, sheets);
    }

    /** The number of the last header row; what the ledger holds begins below it. */
    public int lastHeaderRow() {
        return headerRow + headerRows - 1;
    }

    String header(LedgerField field) {
        return columns.of(field)
                .filter(at -> at < headers.size())
                .map(headers::get)
                .orElse("");
    }
}
