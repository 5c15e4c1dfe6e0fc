package org.duban.supervision;

import java.time.LocalDate;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * An order to be issued.
 *
 * @param text what is asked; empty for the usual words
 * @param dueOn by when the unit answers; null for the configured number of working days
 */
public record NewOrder(
        CaseRef ref, OrderKind kind, String text, @Nullable LocalDate dueOn) {}
