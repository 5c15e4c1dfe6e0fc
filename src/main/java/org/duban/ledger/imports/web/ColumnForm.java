package org.duban.ledger.imports.web;

import java.util.EnumMap;
import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.reading.LedgerField;

/** The meanings chosen for the columns: {@code column.3=UNIT}. */
final class ColumnForm {

    private static final String PREFIX = "column.";

    private ColumnForm() {}

    static Map<LedgerField, Integer> columns(Map<String, String> form) {
        Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
        form.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                put(columns, name.substring(PREFIX.length()), value);
            }
        });
        return columns;
    }

    private static void put(Map<LedgerField, Integer> columns, String column, String field) {
        try {
            if (columns.put(LedgerField.valueOf(field), Integer.valueOf(column)) != null) {
                throw Refusal.invalid("ledger.meaning-twice");
            }
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("ledger.no-such-column");
        }
    }
}
