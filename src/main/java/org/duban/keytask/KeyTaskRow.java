package org.duban.keytask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key task in one of the lists, with what became of it as far as the reader may see.
 *
 * @param periodNo the period meant, null for all of them
 * @param beginsOn of the period, or of the first
 * @param dueOn of the period; of several the next that is not done, else the last
 */
public record KeyTaskRow(
        KeyTaskView task, @Nullable Integer periodNo, LocalDate beginsOn, LocalDate dueOn, Counts counts) {}
