package org.duban.ledger.imports.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was read.
 *
 * @param words what stood in the cell, empty for nothing
 * @param date null where the words name none
 */
public record Due(String words, @Nullable LocalDate date) {

    public static final Due NONE = new Due("", null);
}
