package org.duban.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of a deadline; the first setting is none.
 *
 * @param part 0 for the case's own deadline
 * @param dueOn the date after it; equal to {@code before} where the clock was stopped
 */
public record DeadlineChange(
        long part,
        @Nullable LocalDate before,
        @Nullable LocalDate dueOn,
        Why why,
        String reason,
        String actor,
        Instant at) {

    /** What brings a deadline to change. */
    public enum Why {
        /** Assigned anew with another date. */
        ASSIGNED,
        /** An extension was granted. */
        EXTENDED,
        /** The clock was stopped. */
        PAUSED,
        /** The clock runs again, with the time that was left. */
        RESUMED,
        /** The calendar of its year arrived or changed. */
        RECOMPUTED,
        /** Closed and opened again after the date had passed. */
        REOPENED,
        /** Moved for another reason, which is given. */
        MOVED
    }
}
