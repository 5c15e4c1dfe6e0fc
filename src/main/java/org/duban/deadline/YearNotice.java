package org.duban.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One year's notice: the weekdays that are off and the weekend days that are worked instead.
 *
 * @throws IllegalArgumentException if a date is on the wrong kind of day or stands twice
 */
record YearNotice(List<LocalDate> weekdaysOff, List<LocalDate> weekendDaysWorked) {

    YearNotice(
            @JsonProperty("weekdays_off") @Nullable List<LocalDate> weekdaysOff,
            @JsonProperty("weekend_days_worked") @Nullable List<LocalDate> weekendDaysWorked) {
        this.weekdaysOff = present("weekdays_off", weekdaysOff);
        this.weekendDaysWorked = present("weekend_days_worked", weekendDaysWorked);
        requireAll("weekdays_off", this.weekdaysOff, date -> !Weekends.isWeekend(date), "falls on a weekend");
        requireAll("weekend_days_worked", this.weekendDaysWorked, Weekends::isWeekend, "is not a weekend day");
    }

    /** Checks that every date lies in the year that the file's name promises. */
    void requireYear(int year) {
        requireAll("weekdays_off", weekdaysOff, date -> date.getYear() == year, "is not in " + year);
        requireAll("weekend_days_worked", weekendDaysWorked, date -> date.getYear() == year, "is not in " + year);
    }

    private static List<LocalDate> present(String list, @Nullable List<LocalDate> dates) {
        if (dates == null) {
            throw new IllegalArgumentException(list + " is missing");
        }
        if (dates.stream().distinct().count() != dates.size()) {
            throw new IllegalArgumentException(list + " names a date twice");
        }
        return List.copyOf(dates);
    }

    private static void requireAll(String list, List<LocalDate> dates, Predicate<LocalDate> rule, String otherwise) {
        for (LocalDate date : dates) {
            if (!rule.test(date)) {
                throw new IllegalArgumentException(list + ": " + date + " " + otherwise);
            }
        }
    }
}
