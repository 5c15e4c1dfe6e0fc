package org.duban.workflow.engine;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Gives the engine the application's clock, so that there is one time. It cannot be set from within the engine. */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone timeZone) {
        Calendar calendar = new GregorianCalendar(timeZone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(@Nullable Date currentTime) {
        throw fixed();
    }

    @Override
    public void setCurrentCalendar(@Nullable Calendar currentTime) {
        throw fixed();
    }

    @Override
    public void reset() {
        // nothing was set
    }

    private static IllegalStateException fixed() {
        return new IllegalStateException("the application's clock is not the engine's to set");
    }
}
