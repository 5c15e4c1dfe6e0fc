package org.duban.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Saturdays and Sundays, before any notice moves them. */
final class Weekends {

    private static final long EPOCH_TO_MONDAY = 3; // 1970-01-01 was a Thursday

    private Weekends() {}

    static boolean isWeekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** Mondays to Fridays up to and including the date, counted from a fixed Monday; only differences mean something. */
    static long weekdaysUpTo(LocalDate date) {
        long days = date.toEpochDay() + EPOCH_TO_MONDAY;
        return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L) + 1, 5);
    }
}
