package org.duban.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Counts with the working calendar and the one clock. */
final class WorkingDayDeadlines implements Deadlines {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkingDayDeadlines(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    public int workingDaysLeft(LocalDate dueOn, ZoneId zone) {
        LocalDate today = today(zone);
        if (today.isAfter(dueOn)) {
            return -Math.max(1, calendar.workingDaysBetween(dueOn, today));
        }
        return calendar.workingDaysBetween(today, dueOn);
    }

    @Override
    public boolean isUncertain(@Nullable LocalDate dueOn) {
        return dueOn != null && !calendar.knows(dueOn.getYear());
    }
}
