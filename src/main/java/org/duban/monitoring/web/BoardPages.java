package org.duban.monitoring.web;

import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.web.ChartLibrary;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerLines;
import org.duban.ledger.query.LedgerPage;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.query.Lates;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The morning page and the wall screen. What the address cannot say narrows nothing. */
@Controller
class BoardPages {

    private static final int ROWS = 20;
    private static final int WORST = 10;

    private final Boards boards;
    private final Lates lates;
    private final Ledger ledger;
    private final LedgerLines lines;
    private final BoardChoices choices;
    private final GroupLines groups;
    private final Directory directory;
    private final ChartLibrary charts;

    BoardPages(
            Boards boards,
            Lates lates,
            Ledger ledger,
            LedgerLines lines,
            BoardChoices choices,
            GroupLines groups,
            Directory directory,
            ChartLibrary charts) {
        this.boards = boards;
        this.lates = lates;
        this.ledger = ledger;
        this.lines = lines;
        this.choices = choices;
        this.groups = groups;
        this.directory = directory;
        this.charts = charts;
    }

    @GetMapping("/board")
    String board(
            @ModelAttribute("narrowed") BoardFilter filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String by,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            Actor actor,
            Locale locale,
            Model model) {
        Grouping grouping = Words.read(Grouping.class, by);
        BoardView view = view(filter, Words.read(Figure.class, show), grouping, actor, model);
        model.addAttribute("choices", choices.in(locale));
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("office", directory.viewer(actor.personId()).office());
        model.addAttribute(
                "leading", !directory.current().portfoliosOf(actor.personId()).isEmpty());
        model.addAttribute("accepting", false);
        model.addAttribute("here", view.here());
        if (grouping == null) {
            LedgerPage page = ledger.page(view.chosen(), actor.personId(), null, false, ROWS);
            model.addAttribute("lines", lines.of(page.rows(), locale));
            model.addAttribute("more", page.after() != null);
        } else {
            model.addAttribute("groups", groups.of(boards.by(grouping, filter, actor.personId()), filter, locale));
        }
        return "board".equals(target) ? "monitoring/board :: board" : "monitoring/board";
    }

    /** The same for a screen on the wall, which nobody touches. */
    @GetMapping("/board/wall")
    String wall(
            @ModelAttribute("narrowed") BoardFilter filter,
            BindingResult unreadable,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            Actor actor,
            Model model) {
        view(filter, null, null, actor, model);
        return "wall".equals(target) ? "monitoring/wall :: wall" : "monitoring/wall";
    }

    private BoardView view(BoardFilter filter, @Nullable Figure show, @Nullable Grouping by, Actor actor, Model model) {
        Board board = boards.of(filter, actor.personId());
        BoardView view = new BoardView(board, show, by);
        model.addAttribute("view", view);
        model.addAttribute("board", board);
        model.addAttribute("strip", LateStrip.of(lates.counts(filter, actor.personId()), filter));
        model.addAttribute("worst", board.worst(WORST));
        model.addAttribute("figures", Figure.calling());
        model.addAttribute("open", Figure.OPEN);
        model.addAttribute("chartLibrary", charts.path());
        return view;
    }
}
