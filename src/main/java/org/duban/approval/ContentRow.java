package org.duban.approval;

import java.util.Map;

/**
 * One row of structured content.
 *
 * @param key stable across versions: what makes a row the same row in a comparison
 * @param values by column key, canonical strings as {@link ColumnType} says; absent and blank mean the same
 */
public record ContentRow(String key, Map<String, String> values) {

    public ContentRow {
        values = Map.copyOf(values);
    }

    /** The value of a column, empty where there is none. */
    public String value(String column) {
        return values.getOrDefault(column, "").strip();
    }
}
