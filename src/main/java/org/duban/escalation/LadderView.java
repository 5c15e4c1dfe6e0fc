package org.duban.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * A case on its ladder: the steps that it has come to and those to come, and what became of its dates.
 *
 * @param dueOn the date in force; null where the case has none, or waits for nobody any more
 * @param original the first date ever set, as far as it is another
 * @param pausedOn since when the clock stands still
 * @param rungs of the case's own date, in the order in which they come
 * @param parts the dates of its open parts, the next first
 * @param changes the oldest first, those of parts among them
 * @param names what the parts are called that the changes are about, by their ids
 */
public record LadderView(
        ZoneId zone,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate original,
        @Nullable LocalDate pausedOn,
        List<Rung> rungs,
        List<Part> parts,
        List<DeadlineChange> changes,
        Map<Long, String> names) {

    /** How a step stands. */
    public enum RungState {
        /** It came in its time. */
        FIRED,
        /** It lay behind when the ladder or an old ledger was taken over: told with the day's digest, nothing more. */
        CAUGHT_UP,
        /** It lay behind already when the date was set, or when a later one was caught up with: nothing was done. */
        PASSED,
        TO_COME
    }

    /**
     * One step.
     *
     * @param days working days, up to the date or from it on
     * @param on the day on which it came or will come; null while the clock stands still
     * @param actions what was done, or will be; empty for what was passed over
     * @param next whether it is the one that the clock waits for
     */
    public record Rung(
            boolean overdue,
            int days,
            @Nullable LocalDate on,
            AlertLevel level,
            Set<Audience> audience,
            Set<LadderAction> actions,
            RungState standing,
            @Nullable Instant at,
            boolean next) {}

    /**
     * @param original the first date ever set, as far as it is another
     * @param nextOn the day of its next step; null where none is to come
     */
    public record Part(
            String label,
            LocalDate dueOn,
            @Nullable LocalDate original,
            AlertLevel level,
            @Nullable LocalDate nextOn) {}

    public boolean isEmpty() {
        return rungs.isEmpty() && parts.isEmpty() && changes.isEmpty();
    }

    /** Whether something was passed over that would have been done in its time. */
    public boolean caughtUp() {
        return rungs.stream().anyMatch(rung -> rung.standing() == RungState.CAUGHT_UP);
    }

    /** Where the case stands among its steps: how many lie behind it. */
    public long behind() {
        return rungs.stream()
                .filter(rung -> rung.standing() != RungState.TO_COME)
                .count();
    }
}
