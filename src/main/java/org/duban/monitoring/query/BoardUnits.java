package org.duban.monitoring.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/**
 * Which unit a number is shown under: branches are counted with their party committee, unless the page looks
 * into one unit.
 */
@Component
class BoardUnits {

    private final Directory directory;

    BoardUnits(Directory directory) {
        this.directory = directory;
    }

    /** The lines of the heat map, those with the most overdue first, then with the most silent. */
    List<Board.Line> lines(BoardFilter filter, List<Cell> cells, int weeks) {
        return byUnit(filter, cells, cell -> Long.parseLong(Objects.requireNonNull(cell.groupKey())))
                .entrySet()
                .stream()
                .map(entry -> line(filter, entry.getKey(), entry.getValue(), weeks))
                .sorted(Comparator.comparingLong(
                                (Board.Line line) -> -line.figures().overdue())
                        .thenComparingLong(line -> -line.figures().silent())
                        .thenComparingLong(line -> -line.figures().open())
                        .thenComparing(line -> line.unit().code()))
                .toList();
    }

    private Board.Line line(BoardFilter filter, Unit unit, List<Cell> cells, int weeks) {
        return new Board.Line(
                unit,
                alone(filter, unit),
                cells.stream().map(Cell::figures).reduce(Figures.NONE, Figures::plus),
                IntStream.range(0, weeks)
                        .mapToObj(week -> cells.stream()
                                .filter(cell -> cell.week() == week)
                                .mapToLong(Cell::open)
                                .sum())
                        .toList());
    }

    /** Those that closed the most in time first. */
    List<Board.Best> best(BoardFilter filter, List<BoardMapper.Closed> closed) {
        return byUnit(filter, closed, BoardMapper.Closed::unitId).entrySet().stream()
                .map(entry -> new Board.Best(
                        entry.getKey(),
                        alone(filter, entry.getKey()),
                        entry.getValue().stream()
                                .mapToLong(BoardMapper.Closed::closed)
                                .sum(),
                        entry.getValue().stream()
                                .mapToLong(BoardMapper.Closed::inTime)
                                .sum(),
                        entry.getValue().stream()
                                .mapToLong(BoardMapper.Closed::inTimeFirst)
                                .sum()))
                .sorted(Comparator.comparingLong((Board.Best one) -> -one.inTime())
                        .thenComparingLong(one -> -one.inTimeFirst())
                        .thenComparingLong(one -> one.closed() - one.inTime())
                        .thenComparing(one -> one.unit().code()))
                .toList();
    }

    /** The same cells under the units that they are shown under. */
    List<Cell> raised(BoardFilter filter, Grouping by, List<Cell> cells) {
        return by != Grouping.UNIT
                ? cells
                : cells.stream()
                        .map(cell -> cell.under(shownUnder(filter, Objects.requireNonNull(cell.groupKey()))))
                        .toList();
    }

    List<Then> raisedThen(BoardFilter filter, Grouping by, List<Then> then) {
        return by != Grouping.UNIT
                ? then
                : then.stream()
                        .map(one -> one.under(shownUnder(filter, Objects.requireNonNull(one.groupKey()))))
                        .toList();
    }

    /** Whether a line of that unit holds its own items alone. */
    boolean alone(BoardFilter filter, Unit unit) {
        return filter.unit() != null || unit.tier() == Tier.COUNTY;
    }

    private String shownUnder(BoardFilter filter, String unitId) {
        Organisation organisation = directory.current();
        return String.valueOf(shown(filter, organisation.unit(Long.parseLong(unitId)), organisation)
                .id());
    }

    private <T> Map<Unit, List<T>> byUnit(BoardFilter filter, Collection<T> all, Function<T, Long> unitOf) {
        Organisation organisation = directory.current();
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> shown(filter, organisation.unit(unitOf.apply(one)), organisation),
                        () -> new TreeMap<>(Comparator.comparing(Unit::code)),
                        Collectors.toList()));
    }

    private static Unit shown(BoardFilter filter, Unit unit, Organisation organisation) {
        if (filter.unit() != null) {
            return unit;
        }
        Unit at = unit;
        while (at.tier() != Tier.PARTY_COMMITTEE && at.tier() != Tier.COUNTY && at.parentId() != null) {
            at = organisation.unit(at.parentId());
        }
        return at;
    }
}
