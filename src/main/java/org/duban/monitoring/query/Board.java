package org.duban.monitoring.query;

import java.time.LocalDate;
import java.util.List;
import org.duban.ledger.query.ItemMark;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.StateChoice;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The morning page as one person sees it.
 *
 * @param today in the campaign's time zone
 * @param sunday the last day of this week
 * @param total over everything the filter leaves
 * @param since with what the trend compares; null while no snapshot is old enough
 * @param lines by unit, those with the most overdue first
 * @param best those units with nothing overdue that closed the most in time during four weeks
 */
public record Board(
        BoardFilter filter,
        LocalDate today,
        LocalDate sunday,
        Figures total,
        @Nullable Since since,
        List<Weeks.Week> weeks,
        List<Ages.Age> ages,
        List<Figures> byAge,
        List<Line> lines,
        List<Best> best) {

    /**
     * @param day of the snapshot
     * @param change what was counted then, subtracted from the same now
     */
    public record Since(LocalDate day, Figures change) {}

    /**
     * @param alone whether the unit's own items are meant and not those below it, which have lines of their own
     * @param byWeek items in each of the board's weeks
     */
    public record Line(Unit unit, boolean alone, Figures figures, List<Long> byWeek) {

        /** The rows behind the line. */
        public LedgerFilter within(LedgerFilter filter) {
            return filter.but().unit(unit.id()).only(alone).build();
        }
    }

    /**
     * @param alone whether the unit's own items are meant and not those below it
     * @param inTime of those that were closed, {@code inTimeFirst} by the date first set
     */
    public record Best(Unit unit, boolean alone, long closed, long inTime, long inTimeFirst) {

        /** The rows behind the number. */
        public LedgerFilter within(LedgerFilter filter) {
            return filter.but()
                    .state(StateChoice.CLOSED)
                    .mark(ItemMark.CLOSED_IN_TIME)
                    .unit(unit.id())
                    .only(alone)
                    .build();
        }
    }

    /** The units that have the most overdue, and the most silent among equals; those that have neither are none. */
    public List<Line> worst(int most) {
        return lines.stream()
                .filter(line -> line.figures().overdue() > 0 || line.figures().silent() > 0)
                .limit(most)
                .toList();
    }

    /** The largest number of the heat map, at least one. */
    public long hottest() {
        return lines.stream()
                .flatMap(line -> line.byWeek().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }
}
