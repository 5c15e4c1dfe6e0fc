package org.duban.escalation.domain;

import java.time.LocalDate;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.Audience;
import org.duban.escalation.LadderAction;

/**
 * One step of a ladder.
 *
 * @param overdue whether the days count from the due date on; else they count up to it
 * @param days working days; overdue by 1 is the day after the due date, whatever day that is
 * @param every the step comes again each time so many more working days have passed; 0 for a step that comes once
 */
record LadderStep(
        boolean overdue, int days, int every, AlertLevel level, Set<Audience> audience, Set<LadderAction> actions) {

    /** The name of the step within its ladder. */
    String key() {
        return (overdue ? "overdue-" : "due-in-") + days;
    }

    /** The first day on which it has come. */
    LocalDate dayFor(LocalDate dueOn, WorkingCalendar calendar) {
        if (!overdue) {
            return calendar.plusWorkingDays(dueOn.plusDays(1), -(days + 1));
        }
        return days == 1 ? dueOn.plusDays(1) : calendar.plusWorkingDays(dueOn, days);
    }

    boolean hasCome(LocalDate dueOn, LocalDate on, WorkingCalendar calendar) {
        if (overdue) {
            return on.isAfter(dueOn) && (days == 1 || calendar.workingDaysBetween(dueOn, on) >= days);
        }
        return on.isAfter(dueOn) || calendar.workingDaysBetween(on, dueOn) <= days;
    }

    /** The same step when it comes again. */
    LadderStep again(int times) {
        return new LadderStep(overdue, days + times * every, 0, level, audience, actions);
    }

    /** How often it has come by then, from 0. */
    int times(LocalDate dueOn, LocalDate on, WorkingCalendar calendar) {
        if (!hasCome(dueOn, on, calendar)) {
            return 0;
        }
        return every == 0 ? 1 : 1 + Math.max(0, calendar.workingDaysBetween(dueOn, on) - days) / every;
    }
}
