package org.duban.inbox.web;

import java.util.List;
import java.util.Locale;
import org.duban.inbox.InboxService;
import org.duban.inbox.query.DoneRow;
import org.duban.inbox.query.Place;
import org.duban.inbox.query.StartedRow;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CommandKey;
import org.duban.notification.Notice;
import org.duban.notification.NoticeCentre;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One page for all that waits for the reader: to do, done, started by the reader, notices. */
@Controller
class InboxPages {

    private static final int PAGE = 30;

    private final InboxService inbox;
    private final NoticeCentre notices;
    private final InboxLines lines;
    private final CaseGuards guards;
    private final Directory directory;

    InboxPages(InboxService inbox, NoticeCentre notices, InboxLines lines, CaseGuards guards, Directory directory) {
        this.inbox = inbox;
        this.notices = notices;
        this.lines = lines;
        this.guards = guards;
        this.directory = directory;
    }

    @GetMapping("/inbox")
    String toDo(
            Actor reader,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        List<TaskRow> rows = inbox.toDo(reader, Place.parse(after).orElse(null), PAGE + 1);
        boolean more = rows.size() > PAGE;
        model.addAttribute("tasks", lines.of(rows.stream().limit(PAGE).toList(), reader));
        model.addAttribute("next", more ? rows.get(PAGE - 1).place().token() : null);
        return show("to-do", reader, htmx, model);
    }

    @GetMapping("/inbox/done")
    String done(
            Actor reader,
            @RequestParam(required = false) @Nullable Long before,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        List<DoneRow> rows = inbox.done(reader, before, PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "next", rows.size() < PAGE ? null : rows.get(PAGE - 1).id());
        return show("done", reader, htmx, model);
    }

    @GetMapping("/inbox/started")
    String started(
            Actor reader,
            @RequestParam(required = false) @Nullable Long before,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        List<StartedRow> rows = inbox.started(reader, before, PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "next", rows.size() < PAGE ? null : rows.get(PAGE - 1).caseId());
        return show("started", reader, htmx, model);
    }

    @GetMapping("/inbox/notices")
    String notices(
            Actor reader,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "false") boolean unreadOnly,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Locale locale,
            Model model) {
        List<Notice> rows = notices.of(reader, before, unreadOnly, PAGE, locale);
        model.addAttribute("rows", rows);
        model.addAttribute("unreadOnly", unreadOnly);
        model.addAttribute("mayAdminister", directory.viewer(reader.personId()).office());
        model.addAttribute(
                "next", rows.size() < PAGE ? null : rows.get(PAGE - 1).id());
        return show("notices", reader, htmx, model);
    }

    /** Where the next thing to do is shown; the inbox itself when nothing waits. */
    @GetMapping("/inbox/next")
    String next(Actor reader) {
        return "redirect:"
                + inbox.next(reader)
                        .map(task -> guards.of(task.ref()).pathOf(task.caseId()))
                        .orElse("/inbox");
    }

    @GetMapping(path = "/inbox/count", produces = "text/plain")
    @ResponseBody
    String count(Actor reader) {
        return String.valueOf(inbox.count(reader));
    }

    @PostMapping("/inbox/tasks/{id}/claim")
    String claim(Actor actor, CommandKey key, @PathVariable String id) {
        inbox.claim(actor, key, id);
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/tasks/{id}/release")
    String release(Actor actor, CommandKey key, @PathVariable String id) {
        inbox.release(actor, key, id);
        return "redirect:/inbox";
    }

    @PostMapping("/inbox/notices/{id}/read")
    String read(Actor reader, @PathVariable long id, @RequestParam(defaultValue = "false") boolean unreadOnly) {
        notices.markRead(reader, id);
        return "redirect:/inbox/notices" + (unreadOnly ? "?unreadOnly=true" : "");
    }

    @PostMapping("/inbox/notices/read")
    String readAll(Actor reader) {
        notices.markAllRead(reader);
        return "redirect:/inbox/notices";
    }

    private String show(String tab, Actor reader, @Nullable String htmx, Model model) {
        model.addAttribute("tab", tab);
        model.addAttribute("zone", lines.zone());
        model.addAttribute("lines", lines);
        if (htmx != null) {
            return "inbox/inbox :: list";
        }
        model.addAttribute("waiting", inbox.count(reader));
        model.addAttribute("unread", notices.unread(reader));
        return "inbox/inbox";
    }
}
