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
 * @param countedFrom the day from which the date in force was counted; null where somebody set it
 * @param countedDays how many working days
 */
@Embeddable
public record PartClock(
        @Column(name = "original_due_on") @Nullable LocalDate originalDueOn,
        @Column(name = "clock_struck_until") @Nullable LocalDate struckUntil,
        @Column(name = "clock_counted_from") @Nullable LocalDate countedFrom,
        @Column(name = "clock_counted_days") @Nullable Integer countedDays) {

    public static final PartClock NONE = new PartClock(null, null, null, null);

    public static PartClock dated(@Nullable LocalDate dueOn, LocalDate today) {
        return new PartClock(dueOn, today, null, null);
    }

    /** A date from elsewhere: what of the ladder lies behind it is caught up with. */
    public static PartClock takenOver(@Nullable LocalDate dueOn) {
        return new PartClock(dueOn, null, null, null);
    }

    public PartClock struck(LocalDate today) {
        return new PartClock(originalDueOn, today, countedFrom, countedDays);
    }

    /** Remembers how the date in force came about. */
    public PartClock counted(Counted how) {
        return how.days() == 0 ? this : new PartClock(originalDueOn, struckUntil, how.from(), how.days());
    }

    /** How the date in force was counted; null where somebody set it. */
    public @Nullable Counted counted() {
        return countedFrom == null || countedDays == null ? null : new Counted(countedFrom, countedDays);
    }
}
