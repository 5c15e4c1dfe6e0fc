package org.duban.deadline;

import java.time.LocalDate;

/** Working days as the State Council's yearly notices set them, make-up days included. */
public interface WorkingCalendar {

    /** Whether the notice of the date's year is loaded; without it, Monday to Friday count as working days. */
    boolean knows(int year);

    boolean isWorkingDay(LocalDate date);

    /**
     * The date that lies that many working days after the given one (before it, if negative). Zero gives the
     * date itself if it is a working day, else the next working day.
     */
    LocalDate plusWorkingDays(LocalDate date, int workingDays);

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
