package org.duban.escalation;

import java.time.LocalDate;

/**
 * How a date came about that was counted: so many working days from a day. Kept beside the date, it is counted once more
 * when the calendar of its year arrives.
 *
 * @param days before the day, if negative; 0 is the day itself
 */
public record Counted(LocalDate from, int days) {

    /** The same with a pause in between. */
    public Counted longerBy(int more) {
        return new Counted(from, days + more);
    }
}
