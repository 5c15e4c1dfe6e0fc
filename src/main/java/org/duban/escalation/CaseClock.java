package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one case, kept in the case's own row, so that it costs no statement of its own. The date in force is the
 * case's; here stands what the clock knows besides.
 *
 * @param originalDueOn the first date ever set; it never changes
 * @param struckUntil the day up to which the steps of the date in force are dealt with; null before the first
 * @param pausedOn since when the clock stands still
 * @param nextOn the day of the next step of any of the case's deadlines; null where none is to come
 * @param countedFrom the day from which the date in force was counted; null where somebody set it
 * @param countedDays how many working days
 */
@Embeddable
public record CaseClock(
        @Column(name = "original_due_on") @Nullable LocalDate originalDueOn,
        @Column(name = "clock_struck_until") @Nullable LocalDate struckUntil,
        @Column(name = "clock_paused_on") @Nullable LocalDate pausedOn,
        @Column(name = "clock_next_on") @Nullable LocalDate nextOn,
        @Column(name = "clock_counted_from") @Nullable LocalDate countedFrom,
        @Column(name = "clock_counted_days") @Nullable Integer countedDays) {

    public static final CaseClock NONE = new CaseClock(null, null, null, null, null, null);

    /** A date was set by somebody who knows it: the clock runs, and what of the ladder lies behind it is passed over. */
    public CaseClock dated(@Nullable LocalDate dueOn, LocalDate today) {
        return new CaseClock(originalDueOn == null ? dueOn : originalDueOn, today, null, nextOn, null, null);
    }

    /** A date was taken over from elsewhere: what of the ladder lies behind it is caught up with. */
    public CaseClock takenOver(@Nullable LocalDate dueOn) {
        return new CaseClock(originalDueOn == null ? dueOn : originalDueOn, null, pausedOn, nextOn, null, null);
    }

    public CaseClock struck(LocalDate today) {
        return new CaseClock(originalDueOn, today, pausedOn, nextOn, countedFrom, countedDays);
    }

    public CaseClock paused(LocalDate today) {
        return new CaseClock(originalDueOn, struckUntil, today, null, countedFrom, countedDays);
    }

    /** It runs again, towards a date that was moved. */
    public CaseClock resumed(LocalDate today) {
        return new CaseClock(originalDueOn, today, null, nextOn, countedFrom, countedDays);
    }

    /** It runs again, towards the date that it was: what has come meanwhile comes now. */
    public CaseClock resumedUnmoved() {
        return new CaseClock(originalDueOn, struckUntil, null, null, countedFrom, countedDays);
    }

    public CaseClock next(@Nullable LocalDate day) {
        return new CaseClock(
                originalDueOn, struckUntil, pausedOn, pausedOn == null ? day : null, countedFrom, countedDays);
    }

    /** Remembers how the date in force came about. */
    public CaseClock counted(@Nullable Counted how) {
        return how == null || how.days() == 0
                ? new CaseClock(originalDueOn, struckUntil, pausedOn, nextOn, null, null)
                : new CaseClock(originalDueOn, struckUntil, pausedOn, nextOn, how.from(), how.days());
    }

    /** How the date in force was counted; null where somebody set it. */
    public @Nullable Counted counted() {
        return countedFrom == null || countedDays == null ? null : new Counted(countedFrom, countedDays);
    }

    public boolean isPaused() {
        return pausedOn != null;
    }

    /** Whether there is a stroke to come. */
    public boolean runs() {
        return nextOn != null;
    }

    /** The day of the next stroke, which may have passed; there must be one. */
    public LocalDate strikesOn() {
        return Objects.requireNonNull(nextOn, "the clock does not run");
    }

    /** Whether the date was changed since it was first set. */
    public boolean isMoved(@Nullable LocalDate dueOn) {
        return originalDueOn != null && !originalDueOn.equals(dueOn);
    }
}
