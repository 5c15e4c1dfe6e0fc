package org.duban.deadline.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duban.deadline.CalendarYear;
import org.duban.deadline.CalendarYear.DayKind;
import org.duban.deadline.Calendars;
import org.duban.deadline.NoticePreview;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The working days of a year, and two steps to replace them: what a notice would change, then applying it. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private final Calendars calendars;

    CalendarApi(Calendars calendars) {
        this.calendars = calendars;
    }

    /** In the form in which a notice is written, so that one year's answer is the next year's template. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Year(
            int year, boolean known, long workingDays, List<LocalDate> weekdaysOff, List<LocalDate> weekendDaysWorked) {

        static Year of(CalendarYear year) {
            return new Year(
                    year.year(), year.known(), year.workingDays(), year.days(DayKind.OFF), year.days(DayKind.MADE_UP));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Proposal(
            long id, boolean applied, List<LocalDate> becomeOff, List<LocalDate> becomeWorking, Year proposed) {}

    @GetMapping("/{year}")
    Year year(@PathVariable int year) {
        return Year.of(calendars.year(year));
    }

    @PostMapping(path = "/{year}/notices", consumes = MediaType.APPLICATION_JSON_VALUE)
    Proposal upload(Actor actor, CommandKey key, @PathVariable int year, @RequestBody String notice) {
        ByteArrayInputStream content = new ByteArrayInputStream(notice.getBytes(StandardCharsets.UTF_8));
        return proposal(actor, calendars.upload(actor, key, year, "", content));
    }

    @PostMapping("/notices/{id}/apply")
    Proposal apply(Actor actor, CommandKey key, @PathVariable long id) {
        calendars.apply(actor, key, id);
        return proposal(actor, id);
    }

    private Proposal proposal(Actor actor, long id) {
        NoticePreview preview = calendars.preview(actor, id);
        return new Proposal(
                id, preview.applied(), preview.becomeOff(), preview.becomeWorking(), Year.of(preview.proposed()));
    }
}
