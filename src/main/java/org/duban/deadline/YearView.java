package org.duban.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.duban.deadline.CalendarYear.Day;
import org.duban.deadline.CalendarYear.DayKind;
import org.duban.deadline.CalendarYear.Month;

/** Lays a calendar out as a year. */
final class YearView {

    private YearView() {}

    static CalendarYear of(int year, WorkingCalendar calendar) {
        return new CalendarYear(
                year,
                calendar.knows(year),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), calendar))
                        .toList());
    }

    private static Month month(YearMonth month, WorkingCalendar calendar) {
        return new Month(
                month.getMonthValue(),
                month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .map(date -> new Day(date, kind(date, calendar)))
                        .toList());
    }

    private static DayKind kind(LocalDate date, WorkingCalendar calendar) {
        boolean works = calendar.isWorkingDay(date);
        if (Weekends.isWeekend(date)) {
            return works ? DayKind.MADE_UP : DayKind.WEEKEND;
        }
        return works ? DayKind.WORKING : DayKind.OFF;
    }
}
