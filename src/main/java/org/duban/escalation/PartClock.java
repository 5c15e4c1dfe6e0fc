package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the case's clock knows of the deadline of one of its parts, kept in the part's row.
 *
 * @param originalDueOn the first date ever set; it never changes
 * @param struckUntil the day up to which the steps of the date in force are dealt with; null before the first
 */
@Embeddable
public record PartClock(
        @Column(name = "original_due_on") @Nullable LocalDate originalDueOn,
        @Column(name = "clock_struck_until") @Nullable LocalDate struckUntil) {

    public static final PartClock NONE = new PartClock(null, null);

    public static PartClock dated(@Nullable LocalDate dueOn, LocalDate today) {
        return new PartClock(dueOn, today);
    }

    /** A date from elsewhere: what of the ladder lies behind it is caught up with. */
    public static PartClock takenOver(@Nullable LocalDate dueOn) {
        return new PartClock(dueOn, null);
    }

    public PartClock struck(LocalDate today) {
        return new PartClock(originalDueOn, today);
    }
}
