package org.duban.deadline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.duban.deadline.CalendarYear;
import org.duban.deadline.Calendars;
import org.duban.deadline.NoticePreview;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A year at a glance for everybody; for the office, from a notice to the calendar in two steps. */
@Controller
@RequestMapping("/calendar")
class CalendarPages {

    private final Calendars calendars;

    CalendarPages(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping
    String year(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        CalendarYear shown = calendars.year(year == null ? calendars.today().getYear() : year);
        model.addAttribute("year", shown);
        model.addAttribute("changed", List.of());
        model.addAttribute("today", calendars.today());
        model.addAttribute("may", calendars.mayKeep(actor));
        model.addAttribute("noticeYear", nextYearWithout());
        return "deadline/calendar";
    }

    /** The first year from this one on whose notice is missing. */
    private int nextYearWithout() {
        int year = calendars.today().getYear();
        while (calendars.known().contains(year)) {
            year++;
        }
        return year;
    }

    @PostMapping
    String upload(
            Actor actor,
            CommandKey key,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Model model,
            FormAnswer answer)
            throws IOException {
        MultipartFile given = file == null || file.isEmpty() ? null : file;
        try (InputStream content = given == null
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : given.getInputStream()) {
            if ((given == null) == text.isBlank()) {
                throw Refusal.field("file", given == null ? "field.not-blank" : "deadline.notice-file-or-text");
            }
            String name = given == null
                    ? "notice-" + year + ".txt"
                    : Objects.requireNonNullElse(given.getOriginalFilename(), "");
            return "redirect:/calendar/notices/" + calendars.upload(actor, key, year, name, content);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            String page = year(actor, year, model);
            model.addAttribute("noticeYear", year);
            model.addAttribute("noticeText", text);
            return page;
        }
    }

    @GetMapping("/notices/{id}")
    String preview(Actor actor, @PathVariable long id, Model model) {
        NoticePreview preview = calendars.preview(actor, id);
        model.addAttribute("preview", preview);
        model.addAttribute("year", preview.proposed());
        model.addAttribute("changed", preview.changed());
        model.addAttribute("today", calendars.today());
        return "deadline/notice";
    }

    @PostMapping("/notices/{id}/apply")
    String apply(Actor actor, CommandKey key, @PathVariable long id, Model model, FormAnswer answer) {
        try {
            calendars.apply(actor, key, id);
            int year = calendars.preview(actor, id).year();
            return answer.done("calendar.notice.done", "/calendar?year=" + year, String.valueOf(year));
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return preview(actor, id, model);
        }
    }
}
