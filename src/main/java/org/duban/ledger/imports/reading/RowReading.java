package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.spreadsheet.CellValue;
import org.duban.spreadsheet.Row;
import org.duban.spreadsheet.SafeText;
import org.jspecify.annotations.Nullable;

/** Makes a draft of one row. */
final class RowReading {

    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;/\\n]+");
    private static final Pattern MANY_SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]{2,}");
    private static final List<String> PERSONAL = Words.list("level.PERSONAL");
    private static final Pattern SEQUENCE = Pattern.compile("[^\\d]*(\\d+)[#＃号.、]?.*", Pattern.DOTALL);

    private final Layout layout;
    private final Columns columns;
    private final DueWords dues;

    RowReading(Layout layout, LocalDate filledOn) {
        this.layout = layout;
        this.columns = layout.columns();
        this.dues = new DueWords(filledOn);
    }

    Draft read(Row row, @Nullable String aspectAbove) {
        String aspect = text(row, LedgerField.ASPECT);
        List<String> units = SEPARATORS
                .splitAsStream(columns.text(row, LedgerField.UNIT))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
        Due due = dues.read(columns.cell(row, LedgerField.DUE));
        String description = text(row, LedgerField.DESCRIPTION);
        return new Draft(
                row.number(),
                sequence(columns.text(row, LedgerField.SEQUENCE)),
                description,
                aspect.isEmpty() && aspectAbove != null ? aspectAbove : aspect,
                text(row, LedgerField.SOURCE),
                level(row),
                text(row, LedgerField.ROOT_CAUSE),
                units.isEmpty() ? "" : units.get(0),
                supporting(row, units),
                text(row, LedgerField.LEADER),
                text(row, LedgerField.HANDLER),
                text(row, LedgerField.KIND),
                measures(row),
                text(row, LedgerField.GOAL),
                SafeText.restored(due.words()),
                due.date(),
                state(row),
                text(row, LedgerField.PROGRESS),
                text(row, LedgerField.REMARKS),
                unreadable(row, description));
    }

    /** Its own column, or the line of the remarks that says nothing else, as our own workbooks have it. */
    private String level(Row row) {
        return columns.has(LedgerField.LEVEL)
                ? text(row, LedgerField.LEVEL)
                : columns.text(row, LedgerField.REMARKS)
                        .lines()
                        .map(Words::plain)
                        .filter(PERSONAL::contains)
                        .findFirst()
                        .orElse("");
    }

    List<String> measures(Row row) {
        return MeasureSplitter.split(columns.text(row, LedgerField.MEASURES));
    }

    private @Nullable String unreadable(Row row, String description) {
        if (columns.cell(row, LedgerField.DESCRIPTION) instanceof CellValue.Failed) {
            return "formula-failed";
        }
        return description.isEmpty() ? "no-description" : null;
    }

    private List<String> supporting(Row row, List<String> units) {
        Stream<String> own = SEPARATORS
                .splitAsStream(columns.text(row, LedgerField.SUPPORTING_UNITS))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty());
        return Stream.concat(units.stream().skip(1), own).distinct().toList();
    }

    private ReportedState state(Row row) {
        return ProgressWords.read(
                columns.text(row, LedgerField.STATUS),
                layout.header(LedgerField.STATUS),
                columns.text(row, LedgerField.PROGRESS));
    }

    private String text(Row row, LedgerField field) {
        return MANY_SPACES.matcher(columns.text(row, field)).replaceAll(" ").strip();
    }

    private static String sequence(String text) {
        var matcher = SEQUENCE.matcher(Words.plain(text));
        return matcher.matches() ? matcher.group(1) : text;
    }
}
