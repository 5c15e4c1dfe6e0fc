package org.duban.ledger.imports.reading;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.duban.spreadsheet.CellValue;
import org.duban.spreadsheet.Row;
import org.jspecify.annotations.Nullable;

/** Makes problems of rows: leaves out totals, notes and repeated headers, and joins rows that continue one problem. */
final class DraftAssembly {

    private static final Pattern TOTAL = Words.pattern("row.total");
    private static final Pattern NOTE = Words.pattern("row.note");
    private static final Pattern SECTION = Words.pattern("row.section");

    private final Layout layout;
    private final Columns columns;
    private final RowReading reading;
    private final Consumer<Draft> receiver;
    private @Nullable Draft open;
    private @Nullable String section;

    DraftAssembly(Layout layout, RowReading reading, Consumer<Draft> receiver) {
        this.layout = layout;
        this.columns = layout.columns();
        this.reading = reading;
        this.receiver = receiver;
    }

    void take(Row row) {
        String first = firstText(row);
        if (TOTAL.matcher(first).matches() || NOTE.matcher(first).matches() || numberOnly(row) || headerAgain(row)) {
            return;
        }
        if (headsSection(row, first)) {
            section = first;
            return;
        }
        if (open != null && continues(row)) {
            open = open.withMore(reading.measures(row));
            return;
        }
        finish();
        open = reading.read(row, section);
    }

    void finish() {
        if (open != null) {
            receiver.accept(open);
            open = null;
        }
    }

    /** The text of the first cell with a value, as far as the table is wide. */
    private static String firstText(Row row) {
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                return Words.plain(text);
            }
        }
        return "";
    }

    private boolean numberOnly(Row row) {
        return row.filled() == 1
                && !columns.text(row, LedgerField.SEQUENCE).isEmpty()
                && !columns.continued(row, LedgerField.DESCRIPTION)
                && columns.text(row, LedgerField.DESCRIPTION).isEmpty();
    }

    /** A line of its own between the problems: 一、…, or one text across the columns. */
    private boolean headsSection(Row row, String first) {
        if (row.filled() != 1 || columns.continued(row, LedgerField.DESCRIPTION)) {
            return false;
        }
        String description = Words.plain(columns.text(row, LedgerField.DESCRIPTION));
        boolean acrossColumns = description.equals(first)
                && columns.has(LedgerField.SEQUENCE)
                && Words.plain(columns.text(row, LedgerField.SEQUENCE)).equals(first);
        return acrossColumns || SECTION.matcher(first).matches() && description.isEmpty();
    }

    private boolean headerAgain(Row row) {
        long same = columns.byField().values().stream()
                .filter(column -> column < layout.headers().size())
                .filter(column -> !row.text(column).isEmpty()
                        && layout.headers().get(column).endsWith(Words.plain(row.text(column))))
                .count();
        return same >= 3;
    }

    /** A problem merged over several rows, one measure in each; or a row with nothing but a further measure. */
    private boolean continues(Row row) {
        boolean sequenceGoesOn = !columns.has(LedgerField.SEQUENCE)
                || columns.continued(row, LedgerField.SEQUENCE)
                || columns.text(row, LedgerField.SEQUENCE).isEmpty();
        if (columns.continued(row, LedgerField.DESCRIPTION)) {
            return sequenceGoesOn;
        }
        CellValue description = columns.cell(row, LedgerField.DESCRIPTION);
        return sequenceGoesOn
                && Objects.equals(description, CellValue.BLANK)
                && !columns.text(row, LedgerField.MEASURES).isEmpty();
    }
}
