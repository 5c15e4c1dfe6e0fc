package org.duban.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One measure to take.
 *
 * @param stage for a staged item the stage it belongs to, counted from 1; else null
 */
public record MeasurePlan(
        String text,
        long ownerId,
        LocalDate dueOn,
        @Nullable Integer stage) {}
