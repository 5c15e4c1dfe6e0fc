package org.duban.approval;

import java.util.List;

/**
 * One column of structured content.
 *
 * @param key the name under which {@link ContentRow#values()} holds it
 * @param label in the reader's language
 * @param options for {@link ColumnType#CHOICE}, else empty
 */
public record ContentColumn(String key, String label, ColumnType type, boolean required, List<Option> options) {

    /** One choice: the value stored and the words shown. */
    public record Option(String value, String label) {}
}
