package org.duban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts with the working calendar and the one clock. */
final class WorkingDayDeadlines implements Deadlines {

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int dueSoonWorkingDays;

    WorkingDayDeadlines(WorkingCalendar calendar, Clock clock, int dueSoonWorkingDays) {
        this.calendar = calendar;
        this.clock = clock;
        this.dueSoonWorkingDays = dueSoonWorkingDays;
    }

    @Override
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    public AlertLevel levelOf(@Nullable LocalDate dueOn, ZoneId zone) {
        if (dueOn == null) {
            return AlertLevel.GREEN;
        }
        LocalDate today = today(zone);
        if (today.isAfter(dueOn)) {
            return AlertLevel.RED;
        }
        return today.isBefore(dueSoonFrom(dueOn)) ? AlertLevel.GREEN : AlertLevel.YELLOW;
    }

    @Override
    public Optional<Instant> nextChange(@Nullable LocalDate dueOn, ZoneId zone) {
        if (dueOn == null || today(zone).isAfter(dueOn)) {
            return Optional.empty();
        }
        LocalDate dueSoonFrom = dueSoonFrom(dueOn);
        LocalDate change = today(zone).isBefore(dueSoonFrom) ? dueSoonFrom : dueOn.plusDays(1);
        return Optional.of(change.atStartOfDay(zone).toInstant());
    }

    @Override
    public int workingDaysLeft(LocalDate dueOn, ZoneId zone) {
        LocalDate today = today(zone);
        if (today.isAfter(dueOn)) {
            return -Math.max(1, calendar.workingDaysBetween(dueOn, today));
        }
        return calendar.workingDaysBetween(today, dueOn);
    }

    /** The first day on which no more working days are left than the threshold. */
    private LocalDate dueSoonFrom(LocalDate dueOn) {
        return calendar.plusWorkingDays(dueOn.plusDays(1), -(dueSoonWorkingDays + 1));
    }
}
