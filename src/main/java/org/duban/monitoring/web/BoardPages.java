package org.duban.monitoring.web;

import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerLines;
import org.duban.ledger.query.LedgerPage;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.wall.Walls;
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

    private final Boards boards;
    private final BoardModel drawn;
    private final Walls walls;
    private final Ledger ledger;
    private final LedgerLines lines;
    private final BoardChoices choices;
    private final GroupLines groups;
    private final Directory directory;

    BoardPages(
            Boards boards,
            BoardModel drawn,
            Ledger ledger,
            LedgerLines lines,
            BoardChoices choices,
            GroupLines groups,
            Directory directory,
            Walls walls) {
        this.boards = boards;
        this.drawn = drawn;
        this.walls = walls;
        this.ledger = ledger;
        this.lines = lines;
        this.choices = choices;
        this.groups = groups;
        this.directory = directory;
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
        BoardView view = drawn.fill(model, filter, Words.read(Figure.class, show), grouping, actor.personId());
        model.addAttribute("choices", choices.in(locale));
        model.addAttribute("groupings", Grouping.values());
        model.addAttribute("office", directory.viewer(actor.personId()).office());
        model.addAttribute(
                "leading", !directory.current().portfoliosOf(actor.personId()).isEmpty());
        model.addAttribute("walls", walls.of(actor.personId()));
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
        BoardView view = drawn.fill(model, filter, null, null, actor.personId());
        model.addAttribute("wallAt", view.wall());
        model.addAttribute("personal", true);
        return "wall".equals(target) ? "monitoring/wall :: wall" : "monitoring/wall";
    }
}
