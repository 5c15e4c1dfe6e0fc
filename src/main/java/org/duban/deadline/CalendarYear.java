package org.duban.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A year day by day.
 *
 * @param known whether its notice is loaded; otherwise Monday to Friday stand here as a guess
 */
public record CalendarYear(int year, boolean known, List<Month> months) {

    public enum DayKind {
        WORKING,
        WEEKEND,
        /** A weekday off. */
        OFF,
        /** A weekend day worked instead. */
        MADE_UP;

        public boolean works() {
            return this == WORKING || this == MADE_UP;
        }
    }

    public record Day(LocalDate date, DayKind kind) {}

    public record Month(int number, List<Day> days) {

        public long workingDays() {
            return days.stream().filter(day -> day.kind().works()).count();
        }

        /** How many days of the week, from Monday, lie before the first. */
        public int daysBefore() {
            return days.get(0).date().getDayOfWeek().getValue() - 1;
        }
    }

    public long workingDays() {
        return months.stream().mapToLong(Month::workingDays).sum();
    }

    public int weekdaysOff() {
        return days(DayKind.OFF).size();
    }

    public int weekendDaysWorked() {
        return days(DayKind.MADE_UP).size();
    }

    public List<LocalDate> days(DayKind kind) {
        return months.stream()
                .flatMap(month -> month.days().stream())
                .filter(day -> day.kind() == kind)
                .map(Day::date)
                .toList();
    }
}
