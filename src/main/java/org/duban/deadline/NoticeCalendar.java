package org.duban.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Monday to Friday, corrected by the notices of the years that are loaded. */
final class NoticeCalendar implements WorkingCalendar {

    private final Set<Integer> years;
    private final NavigableSet<LocalDate> off = new TreeSet<>();
    private final NavigableSet<LocalDate> worked = new TreeSet<>();

    NoticeCalendar(Map<Integer, YearNotice> notices) {
        this.years = Set.copyOf(notices.keySet());
        notices.values().forEach(notice -> {
            off.addAll(notice.weekdaysOff());
            worked.addAll(notice.weekendDaysWorked());
        });
    }

    Set<Integer> years() {
        return years;
    }

    @Override
    public boolean knows(int year) {
        return years.contains(year);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return Weekends.isWeekend(date) ? worked.contains(date) : !off.contains(date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        if (workingDays == 0) {
            return isWorkingDay(date) ? date : step(date, 1);
        }
        int direction = Integer.signum(workingDays);
        LocalDate day = date;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            day = step(day, direction);
        }
        return day;
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        long weekdays = Weekends.weekdaysUpTo(to) - Weekends.weekdaysUpTo(from);
        return Math.toIntExact(weekdays
                - off.subSet(from, false, to, true).size()
                + worked.subSet(from, false, to, true).size());
    }

    private LocalDate step(LocalDate from, int direction) {
        LocalDate day = from.plusDays(direction);
        while (!isWorkingDay(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
