package org.duban.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The days of one problem: each step a little after the one before, none in the future. */
final class DemoTime {

    private static final Duration LEAST = Duration.ofMinutes(7);
    private static final LocalTime MORNING = LocalTime.of(8, 40);

    private final DemoClock clock;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate born;
    private final int span;
    private Instant last;

    /**
     * @param age the days since the problem was registered
     * @param span the days over which its steps are spread
     */
    DemoTime(DemoClock clock, ZoneId zone, int age, int span) {
        this.clock = clock;
        this.zone = zone;
        this.now = clock.instant();
        this.born = now.atZone(zone).toLocalDate().minusDays(age);
        this.span = span;
        this.last = born.atTime(MORNING).atZone(zone).toInstant();
    }

    /** Does the work when that part of the span has passed. */
    <T> T at(double part, Supplier<T> work) {
        int day = (int) Math.round(part * span);
        Instant moment = born.plusDays(day)
                .atTime(MORNING)
                .plusMinutes(Math.floorMod(born.toEpochDay() * 53 + day * 37L, 480L))
                .atZone(zone)
                .toInstant();
        Instant earliest = last.plus(LEAST);
        Instant latest = now.minusSeconds(30);
        last = moment.isBefore(earliest) ? earliest : moment;
        last = last.isAfter(latest) ? latest : last;
        return clock.at(last, work);
    }

    /** The day of the step last taken. */
    LocalDate day() {
        return last.atZone(zone).toLocalDate();
    }

    LocalDate fromToday(int days) {
        return now.atZone(zone).toLocalDate().plusDays(days);
    }
}
