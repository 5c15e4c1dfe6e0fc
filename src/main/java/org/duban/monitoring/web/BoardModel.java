package org.duban.monitoring.web;

import org.duban.kernel.web.ChartLibrary;
import org.duban.ledger.query.LedgerDays;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.query.Lates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every board, on a desk or on a wall, is drawn from. */
@Component
class BoardModel {

    private static final int WORST = 10;

    private final Boards boards;
    private final Lates lates;
    private final LedgerDays days;
    private final ChartLibrary charts;

    BoardModel(Boards boards, Lates lates, LedgerDays days, ChartLibrary charts) {
        this.boards = boards;
        this.lates = lates;
        this.days = days;
        this.charts = charts;
    }

    BoardView fill(Model model, BoardFilter filter, @Nullable Figure show, @Nullable Grouping by, long personId) {
        Board board = boards.of(filter, personId);
        BoardView view = new BoardView(board, show, by);
        model.addAttribute("view", view);
        model.addAttribute("board", board);
        model.addAttribute("strip", LateStrip.of(lates.counts(filter, personId), filter));
        model.addAttribute("zone", days.zone(filter.campaign()));
        model.addAttribute("worst", board.worst(WORST));
        model.addAttribute("figures", Figure.calling());
        model.addAttribute("open", Figure.OPEN);
        model.addAttribute("chartLibrary", charts.path());
        return view;
    }
}
