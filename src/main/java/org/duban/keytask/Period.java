package org.duban.keytask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One time that a key task is due.
 *
 * @param no counted from the campaign's start, the same however late a list is published
 * @param beginsOn from this day on it is worked on
 * @param dueOn due at the end of this day in the campaign's time zone, a working day or not
 */
public record Period(int no, LocalDate beginsOn, LocalDate dueOn) {

    /** Both ends counted. */
    long days() {
        return ChronoUnit.DAYS.between(beginsOn, dueOn) + 1;
    }
}
