package org.duban.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The application's clock, except for a thread that tells of the past. */
final class DemoClock extends Clock {

    private final Clock present;
    private final ThreadLocal<@Nullable Instant> past;

    DemoClock(Clock present) {
        this(present, new ThreadLocal<>());
    }

    private DemoClock(Clock present, ThreadLocal<@Nullable Instant> past) {
        this.present = present;
        this.past = past;
    }

    /** Does the work as if it were that moment, for this thread alone. */
    <T> T at(Instant moment, Supplier<T> work) {
        past.set(moment);
        try {
            return work.get();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant moment = past.get();
        return moment == null ? present.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(present.withZone(zone), past);
    }
}
