package org.duban.monitoring.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the heat map: before this week, this week and the six after it, later, and never. */
public final class Weeks {

    private static final int AHEAD = 6;

    private Weeks() {}

    /** What stands over a column. */
    public enum Kind {
        EARLIER,
        THIS,
        COMING,
        LATER,
        NEVER
    }

    /**
     * One column; its number is its place in the list.
     *
     * @param from the first day, null where there is none
     * @param to the last day, null where there is none
     */
    public record Week(
            Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {}

    public static List<Week> around(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> weeks = new ArrayList<>();
        weeks.add(new Week(Kind.EARLIER, null, monday.minusDays(1)));
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            LocalDate from = monday.plusWeeks(ahead);
            weeks.add(new Week(ahead == 0 ? Kind.THIS : Kind.COMING, from, from.plusDays(6)));
        }
        weeks.add(new Week(Kind.LATER, monday.plusWeeks(AHEAD + 1L), null));
        weeks.add(new Week(Kind.NEVER, null, null));
        return weeks;
    }
}
