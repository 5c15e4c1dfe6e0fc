package org.duban.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One measure to take.
 *
 * @param stage for a staged item the stage it belongs to, counted from 1; else null
 * @param institutional whether it changes an institution; one such measure is asked for when a problem keeps coming back
 */
public record MeasurePlan(
        String text,
        long ownerId,
        LocalDate dueOn,
        @Nullable Integer stage,
        boolean institutional) {

    public MeasurePlan(String text, long ownerId, LocalDate dueOn, @Nullable Integer stage) {
        this(text, ownerId, dueOn, stage, false);
    }
}
