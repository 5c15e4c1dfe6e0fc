package org.duban.monitoring.web;

import java.util.Map;
import org.duban.deadline.AlertLevel;
import org.duban.ledger.query.ItemMark;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerFilterBuilder;
import org.duban.monitoring.query.Ages;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Figures;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.query.Weeks;
import org.jspecify.annotations.Nullable;

/**
 * A board with the addresses that its parts lead to.
 *
 * @param show whose rows stand below; null for all that is open
 * @param by what the numbers below are told apart by; null where the rows stand there
 */
record BoardView(
        Board board, @Nullable Figure show, @Nullable Grouping by) {

    private static final int SHADES = 4;

    public LedgerFilter items() {
        return board.filter().items().build();
    }

    /** The rows below: those of the chosen figure. */
    public LedgerFilter chosen() {
        return show == null ? items() : show.items(board, items());
    }

    public String showing(Figure figure) {
        return at(figure == show ? Map.of() : Map.of("show", figure.name()));
    }

    public String grouped(Grouping grouping) {
        return at(Map.of("by", grouping.name()));
    }

    public String ungrouped() {
        return at(show == null ? Map.of() : Map.of("show", show.name()));
    }

    /** This very view. */
    public String here() {
        return by == null ? ungrouped() : grouped(by);
    }

    public String wall() {
        return board.filter().at("/board/wall", Map.of());
    }

    public String workbook() {
        return board.filter().at("/board/export", Map.of());
    }

    /** The items of a unit that are due in a week. */
    public String cell(Board.Line line, int week) {
        Weeks.Week days = board.weeks().get(week);
        LedgerFilter unit = line.within(items());
        return (days.kind() == Weeks.Kind.NEVER
                        ? unit.but().mark(ItemMark.WITHOUT_DUE)
                        : unit.but().due(days.from(), days.to()))
                .build()
                .at("/ledger");
    }

    /** From 0, nothing, to 4, as much as anywhere. */
    public int shade(long items) {
        return items == 0 ? 0 : (int) Math.max(1, Math.ceil((double) SHADES * items / board.hottest()));
    }

    /** The open items of an age. */
    public String aged(Ages.Age age) {
        return items().but().registered(age.from(), age.to()).build().at("/ledger");
    }

    /** Those items of an age that are overdue, or those that are not. */
    public String aged(Ages.Age age, boolean overdue) {
        LedgerFilterBuilder items = items().but().registered(age.from(), age.to());
        return (overdue ? items.alert(AlertLevel.RED) : items.mark(ItemMark.NOT_OVERDUE))
                .build()
                .at("/ledger");
    }

    /** What a unit closed in time, of late. */
    public String closed(Board.Best best) {
        return best.within(items()).at("/ledger");
    }

    /** What changed since the snapshot, as it is read aloud; null without one. */
    public @Nullable Long change(Figure figure) {
        Board.Since since = board.since();
        return since == null ? null : figure.of(since.change());
    }

    public static @Nullable Long changeOf(Figure figure, @Nullable Figures change) {
        return change == null ? null : figure.of(change);
    }

    private String at(Map<String, String> further) {
        BoardFilter filter = board.filter();
        return filter.at("/board", further);
    }
}
