package org.duban.deadline.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.duban.deadline.Calendars;
import org.duban.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every page asks about dates that lie where no calendar reaches yet; templates name it {@code @calendarFacts}. */
@Component
class CalendarFacts {

    private final WorkingCalendar calendar;
    private final Calendars calendars;

    CalendarFacts(WorkingCalendar calendar, Calendars calendars) {
        this.calendar = calendar;
        this.calendars = calendars;
    }

    /** Whether the date's year has no calendar yet, so that its working days are a guess. */
    public boolean uncertain(@Nullable LocalDate date) {
        return date != null && !calendar.knows(date.getYear());
    }

    /** Whether nobody works that day: with no working day left the date itself may still be to come. */
    public boolean dayOff(LocalDate date) {
        return !calendar.isWorkingDay(date);
    }

    /** The years with a calendar, for the script that looks at dates while they are typed. */
    public String knownYears() {
        return calendars.known().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
