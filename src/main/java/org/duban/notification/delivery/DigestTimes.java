package org.duban.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.duban.deadline.WorkingCalendar;
import org.duban.notification.Addressees;
import org.duban.notification.Preference;
import org.springframework.stereotype.Component;

/** When a digest leaves, and when nothing does: on working days, in the office's zone. */
@Component
class DigestTimes {

    /** The day of a digest, and the moment on it that divides what it holds from what the next one holds. */
    record Digest(LocalDate day, Instant until) {}

    private final WorkingCalendar calendar;
    private final Addressees addressees;
    private final Clock clock;

    DigestTimes(WorkingCalendar calendar, Addressees addressees, Clock clock) {
        this.calendar = calendar;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** The latest one whose time has come. */
    Digest latest(Preference preference) {
        ZonedDateTime now = now();
        LocalTime at = preference.digestLeavesAt();
        LocalDate day = now.toLocalDate();
        if (now.toLocalTime().isBefore(at)) {
            day = day.minusDays(1);
        }
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return new Digest(day, day.atTime(at).atZone(addressees.zone()).toInstant());
    }

    boolean quiet(Preference preference) {
        return preference.quietAt(now().toLocalTime());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(addressees.zone());
    }
}
