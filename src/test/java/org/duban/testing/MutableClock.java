package org.duban.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Set back to {@link #START} before every test. */
public final class MutableClock extends Clock {

    /** The zone in which the tests' campaigns have their dates. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Monday, 9 October 2023, nine in the morning in {@link #ZONE}: the first Monday after a long holiday. */
    public static final Instant START = Instant.parse("2023-10-09T01:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public MutableClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    /** Nine in the morning of that day in {@link #ZONE}. */
    public void setTo(LocalDate day) {
        set(day.atTime(9, 0).atZone(ZONE).toInstant());
    }

    public void reset() {
        set(START);
    }

    /** Today in {@link #ZONE}. */
    public LocalDate today() {
        return instant().atZone(ZONE).toLocalDate();
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}
