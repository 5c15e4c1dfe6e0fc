package org.duban.monitoring.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerDays;
import org.duban.ledger.query.LedgerQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes boards. What a person may see decides what is counted: the office everything, a leader the portfolio,
 * a unit itself.
 */
@Service
@Transactional(readOnly = true)
public class Boards {

    private static final int BEST = 10;

    private final BoardMapper mapper;
    private final Ledger ledger;
    private final LedgerDays days;
    private final BoardUnits units;

    Boards(BoardMapper mapper, Ledger ledger, LedgerDays days, BoardUnits units) {
        this.mapper = mapper;
        this.ledger = ledger;
        this.days = days;
        this.units = units;
    }

    public Board of(BoardFilter filter, long personId) {
        LocalDate today = days.today(filter.campaign());
        LedgerQuery query = ledger.query(filter.items().build(), personId);
        List<Weeks.Week> weeks = Weeks.around(today);
        List<Ages.Age> ages = Ages.before(today);
        List<Cell> cells = mapper.cells(query, Grouping.UNIT, bounds(filter, today, weeks, ages));
        List<Board.Line> lines = units.lines(filter, cells, weeks.size());
        return new Board(
                filter,
                today,
                Objects.requireNonNull(weeks.get(1).to()),
                sum(cells, cell -> true),
                since(query, filter, today, cells),
                weeks,
                ages,
                IntStream.range(0, ages.size())
                        .mapToObj(age -> sum(cells, cell -> cell.age() == age))
                        .toList(),
                lines,
                best(query, filter, today, lines));
    }

    /** The numbers by unit, leader, source and so on, each with what changed. */
    public Group.All by(Grouping by, BoardFilter filter, long personId) {
        LocalDate today = days.today(filter.campaign());
        LedgerQuery query = ledger.query(filter.items().build(), personId);
        List<Cell> cells = units.raised(
                filter, by, mapper.cells(query, by, bounds(filter, today, Weeks.around(today), Ages.before(today))));
        LocalDate day = compared(filter, today);
        List<Then> then = day == null ? List.of() : units.raisedThen(filter, by, mapper.then(query, by, day));
        Set<@Nullable String> keys = new HashSet<>();
        cells.forEach(cell -> keys.add(cell.groupKey()));
        then.forEach(one -> keys.add(one.groupKey()));
        return new Group.All(
                by,
                keys.stream()
                        .map(key -> group(key, cells, day == null ? null : then))
                        .sorted(Comparator.comparingLong(
                                        (Group group) -> -group.figures().overdue())
                                .thenComparingLong(group -> -group.figures().open())
                                .thenComparing(group -> Objects.requireNonNullElse(group.key(), "~")))
                        .toList());
    }

    private static Group group(@Nullable String key, List<Cell> cells, @Nullable List<Then> then) {
        Predicate<Cell> here = cell -> Objects.equals(cell.groupKey(), key);
        Figures change = then == null
                ? null
                : change(
                        sum(cells, here.and(Cell::counted)),
                        then.stream()
                                .filter(one -> Objects.equals(one.groupKey(), key))
                                .toList());
        return new Group(key, sum(cells, here), change);
    }

    private Board.@Nullable Since since(LedgerQuery query, BoardFilter filter, LocalDate today, List<Cell> cells) {
        LocalDate day = compared(filter, today);
        return day == null
                ? null
                : new Board.Since(day, change(sum(cells, Cell::counted), mapper.then(query, Grouping.CAMPAIGN, day)));
    }

    /** The snapshot of a week ago, or the last one before it; one of a fortnight ago tells of another week. */
    private @Nullable LocalDate compared(BoardFilter filter, LocalDate today) {
        return mapper.snapshotBetween(filter.campaign(), today.minusDays(13), today.minusDays(7));
    }

    private List<Board.Best> best(LedgerQuery query, BoardFilter filter, LocalDate today, List<Board.Line> lines) {
        Collection<Long> late = lines.stream()
                .filter(line -> line.figures().overdue() > 0)
                .map(line -> line.unit().id())
                .toList();
        return units.best(filter, mapper.closed(query, today.minusWeeks(4))).stream()
                .filter(one -> one.inTime() > 0 && !late.contains(one.unit().id()))
                .limit(BEST)
                .toList();
    }

    private BoardMapper.Bounds bounds(
            BoardFilter filter, LocalDate today, List<Weeks.Week> weeks, List<Ages.Age> ages) {
        List<LocalDate> mondays =
                weeks.stream().map(Weeks.Week::from).filter(Objects::nonNull).toList();
        List<Instant> registered = ages.stream()
                .map(Ages.Age::from)
                .filter(Objects::nonNull)
                .map(day -> days.startOf(day, filter.campaign()))
                .toList();
        return new BoardMapper.Bounds(
                today,
                Objects.requireNonNull(weeks.get(1).to()),
                days.silentBefore(filter.campaign()),
                mondays,
                registered);
    }

    private static Figures change(Figures now, List<Then> then) {
        return now.minus(then.stream().map(Then::figures).reduce(Figures.NONE, Figures::plus));
    }

    private static Figures sum(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).map(Cell::figures).reduce(Figures.NONE, Figures::plus);
    }
}
