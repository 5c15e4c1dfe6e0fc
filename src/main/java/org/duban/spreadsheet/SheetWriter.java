package org.duban.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one sheet from top to bottom. */
public final class SheetWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final String HEADER_FILL = "E8ECF2";

    private final Worksheet sheet;
    private final List<WorkbookWriter.Column> columns;
    private int row;

    SheetWriter(Worksheet sheet, List<WorkbookWriter.Column> columns) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
    }

    /** A title across all columns. */
    public SheetWriter title(String text) {
        sheet.inlineString(row, 0, SafeText.neutralised(text));
        sheet.range(row, 0, row, columns.size() - 1).merge();
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(row, 30);
        row++;
        return this;
    }

    /** A line above the header with one text at the left and one further right. */
    public SheetWriter line(String left, String right) {
        sheet.inlineString(row, 0, SafeText.neutralised(left));
        sheet.inlineString(row, Math.max(1, columns.size() - 3), SafeText.neutralised(right));
        row++;
        return this;
    }

    /** The header row; all rows down to it stay in view while the rest scrolls, and are repeated in print. */
    public SheetWriter header() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(row, column, columns.get(column).header());
            framed(column)
                    .bold()
                    .fillColor(HEADER_FILL)
                    .horizontalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(0, row);
        sheet.pageOrientation("landscape");
        row++;
        return this;
    }

    /** One row: text, numbers, dates, booleans, or null for an empty cell; in the order of the columns. */
    public SheetWriter row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < columns.size(); column++) {
            write(column, column < values.size() ? values.get(column) : null);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            flush();
        }
        return this;
    }

    private void write(int column, @Nullable Object value) {
        StyleSetter style = framed(column);
        if (columns.get(column).wrap()) {
            style.wrapText(true);
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            style.format("yyyy-mm-dd");
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            style.format("yyyy-mm-dd hh:mm");
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean bool) {
            sheet.value(row, column, bool);
        } else if (value != null) {
            sheet.inlineString(row, column, SafeText.neutralised(value.toString()));
        }
        style.set();
    }

    private StyleSetter framed(int column) {
        return sheet.style(row, column).borderStyle(BorderStyle.THIN).verticalAlignment("top");
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
