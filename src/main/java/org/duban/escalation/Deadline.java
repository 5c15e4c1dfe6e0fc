package org.duban.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date that a case's clock watches.
 *
 * @param part 0 for the case's own, else the id of the part (a measure)
 * @param type by which its ladder is chosen: the case type, or a type of parts ({@code rectification-measure})
 * @param label what the part is called, empty for the case itself
 * @param originalDueOn the first date ever set
 * @param struckUntil the day up to which its steps are dealt with; null before the first
 */
public record Deadline(
        long part,
        String type,
        String label,
        LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate struckUntil) {

    /** The case's own. */
    public static final long OWN = 0;

    public boolean isOwn() {
        return part == OWN;
    }
}
