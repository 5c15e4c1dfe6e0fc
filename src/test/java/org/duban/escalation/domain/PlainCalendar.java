package org.duban.escalation.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.duban.deadline.WorkingCalendar;

/** Monday to Friday with one long holiday and the Saturday that is worked for it, counted day by day. */
final class PlainCalendar implements WorkingCalendar {

    private static final LocalDate FIRST_OFF = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST_OFF = LocalDate.of(2026, 10, 7);
    private static final LocalDate WORKED = LocalDate.of(2026, 10, 10);

    @Override
    public boolean knows(int year) {
        return true;
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        boolean holiday = !date.isBefore(FIRST_OFF) && !date.isAfter(LAST_OFF);
        boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
        return date.equals(WORKED) || !holiday && !weekend;
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        LocalDate day = date;
        int left = workingDays;
        while (left != 0 || !isWorkingDay(day)) {
            day = day.plusDays(workingDays < 0 ? -1 : 1);
            if (isWorkingDay(day) && left != 0) {
                left -= Integer.signum(left);
            }
        }
        return day;
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
