package org.duban.keytask.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.web.ChartLibrary;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.ListView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A campaign's key tasks: three lists of the same rows, the matrix, the Gantt chart, and what lies behind a cell. */
@Controller
@RequestMapping("/campaigns/{campaignId}/key-tasks")
class KeyTaskPages {

    private static final int ROWS = 100;
    private static final int BURDENED = 15;

    private final KeyTaskScreen screen;
    private final KeyTasks keyTasks;
    private final GanttRows gantt;
    private final ChartLibrary charts;

    KeyTaskPages(KeyTaskScreen screen, KeyTasks keyTasks, GanttRows gantt, ChartLibrary charts) {
        this.screen = screen;
        this.keyTasks = keyTasks;
        this.gantt = gantt;
        this.charts = charts;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable long campaignId,
            @RequestParam(defaultValue = "task") String view,
            @ModelAttribute KeyTaskFilter filter,
            Actor actor) {
        return lists("keytask/list", campaignId, view, filter, actor);
    }

    @GetMapping("/print")
    ModelAndView print(
            @PathVariable long campaignId,
            @RequestParam(defaultValue = "task") String view,
            @ModelAttribute KeyTaskFilter filter,
            Actor actor) {
        return lists("keytask/print", campaignId, view, filter, actor);
    }

    @GetMapping("/matrix")
    ModelAndView matrix(@PathVariable long campaignId, @ModelAttribute KeyTaskFilter filter, Actor actor) {
        return screen.page("keytask/matrix", campaignId, filter, actor)
                .addObject("current", "matrix")
                .addObject("matrix", keyTasks.matrix(campaignId, filter, actor.personId()));
    }

    @GetMapping("/units")
    ModelAndView units(@PathVariable long campaignId, @ModelAttribute KeyTaskFilter filter, Actor actor) {
        return screen.page("keytask/units", campaignId, filter, actor)
                .addObject("current", "units")
                .addObject("matrix", keyTasks.matrix(campaignId, filter, actor.personId()));
    }

    @GetMapping("/gantt")
    ModelAndView gantt(
            @PathVariable long campaignId, @ModelAttribute KeyTaskFilter filter, Actor actor, Locale locale) {
        return screen.page("keytask/gantt", campaignId, filter, actor)
                .addObject("current", "gantt")
                .addObject("chartLibrary", charts.path())
                .addObject("bars", gantt.of(screen.campaign(campaignId), filter, actor, locale));
    }

    /** What is behind a number or a cell. */
    @GetMapping("/assignments")
    ModelAndView assignments(
            @PathVariable long campaignId,
            @ModelAttribute KeyTaskFilter filter,
            @RequestParam(defaultValue = "0") int page,
            Actor actor) {
        int at = Math.max(0, Math.min(page, 10_000));
        var rows = keyTasks.assignments(campaignId, filter, actor.personId(), at * ROWS, ROWS + 1);
        return screen.page("keytask/rows", campaignId, filter, actor)
                .addObject("current", "rows")
                .addObject("rows", rows.subList(0, Math.min(ROWS, rows.size())))
                .addObject("page", at)
                .addObject("more", rows.size() > ROWS);
    }

    /** For whoever writes a task list: what the branches have to do already. As a page, or beside the list's table. */
    @GetMapping("/burden")
    ModelAndView burden(
            @PathVariable long campaignId,
            @RequestParam(required = false) @Nullable String month,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Actor actor) {
        String view = htmx ? "keytask/burden :: burden" : "keytask/burden";
        ModelAndView page = screen.page(view, campaignId, KeyTaskFilter.ALL, actor);
        return page.addObject("current", "burden")
                .addObject("shown", BURDENED)
                .addObject("burden", keyTasks.burden(campaignId, month(month, page), actor.personId()));
    }

    private ModelAndView lists(String template, long campaignId, String view, KeyTaskFilter filter, Actor actor) {
        ListView order = orderOf(view);
        return screen.page(template, campaignId, filter, actor)
                .addObject("current", "list")
                .addObject("view", order)
                .addObject("viewName", order.name().toLowerCase(Locale.ROOT))
                .addObject("views", ListView.values())
                .addObject("groups", keyTasks.list(campaignId, order, filter, actor.personId()));
    }

    static ListView orderOf(String view) {
        return switch (view) {
            case "responsibility" -> ListView.RESPONSIBILITY;
            case "deadline" -> ListView.DEADLINE;
            default -> ListView.TASK;
        };
    }

    private static YearMonth month(@Nullable String text, ModelAndView page) {
        YearMonth now = YearMonth.from((LocalDate) page.getModel().get("today"));
        try {
            return text == null || text.isBlank() ? now : YearMonth.parse(text);
        } catch (DateTimeParseException unreadable) {
            return now;
        }
    }
}
