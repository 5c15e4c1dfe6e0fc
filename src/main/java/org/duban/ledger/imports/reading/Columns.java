package org.duban.ledger.imports.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.duban.spreadsheet.CellValue;
import org.duban.spreadsheet.Row;
import org.duban.spreadsheet.SafeText;

/** Which column holds what. A field has one column, a column one field. */
public record Columns(Map<LedgerField, Integer> byField) {

    public Columns {
        byField = byField.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(byField));
    }

    public boolean has(LedgerField field) {
        return byField.containsKey(field);
    }

    Optional<Integer> of(LedgerField field) {
        return Optional.ofNullable(byField.get(field));
    }

    CellValue cell(Row row, LedgerField field) {
        Integer column = byField.get(field);
        return column == null ? CellValue.BLANK : row.cell(column);
    }

    String text(Row row, LedgerField field) {
        return SafeText.restored(cell(row, field).text());
    }

    boolean continued(Row row, LedgerField field) {
        Integer column = byField.get(field);
        return column != null && row.isContinued(column);
    }

    /** The field that a column holds. */
    public Optional<LedgerField> at(int column) {
        return byField.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
