package org.duban.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Figures;
import org.duban.monitoring.query.Group;
import org.duban.monitoring.query.Grouping;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The morning page for programs. */
@RestController
@RequestMapping("/api/v1/board")
class BoardApi {

    private final Boards boards;

    BoardApi(Boards boards) {
        this.boards = boards;
    }

    /** The numbers of everything that the filter leaves, and of each unit. */
    @GetMapping
    Answer board(@ParameterObject @ModelAttribute BoardFilter filter, BindingResult unreadable, Actor actor) {
        refuse(unreadable);
        return Answer.of(boards.of(filter, actor.personId()));
    }

    /** The numbers told apart. */
    @GetMapping("/groups")
    Group.All groups(
            @ParameterObject @ModelAttribute BoardFilter filter,
            BindingResult unreadable,
            @RequestParam Grouping by,
            Actor actor) {
        refuse(unreadable);
        return boards.by(by, filter, actor.personId());
    }

    private static void refuse(BindingResult unreadable) {
        if (unreadable.hasErrors()) {
            throw Refusal.fields(unreadable.getFieldErrors().stream()
                    .map(error -> new Refusal.Field(error.getField(), "monitoring.filter-unreadable", List.of()))
                    .toList());
        }
    }

    /** @param since the day of the snapshot that the change is counted from; null while there is none */
    record Answer(
            LocalDate today,
            LocalDate weekEnds,
            Figures total,
            @Nullable LocalDate since,
            @Nullable Figures change,
            List<Line> units) {

        static Answer of(Board board) {
            Board.Since since = board.since();
            return new Answer(
                    board.today(),
                    board.sunday(),
                    board.total(),
                    since == null ? null : since.day(),
                    since == null ? null : since.change(),
                    board.lines().stream().map(Line::of).toList());
        }
    }

    /** @param byWeek open items by the week they are due, as the page's columns */
    record Line(long unitId, String code, String unit, Figures numbers, List<Long> byWeek) {

        static Line of(Board.Line line) {
            return new Line(line.unit().id(), line.unit().code(), line.unit().name(), line.figures(), line.byWeek());
        }
    }
}
