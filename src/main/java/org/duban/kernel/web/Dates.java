package org.duban.kernel.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and durations in the words of the person's language; templates name it {@code @dates}. */
@Component
public class Dates {

    private final MessageSource messages;
    private final Clock clock;

    Dates(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** {@code 11月20日 周五}, {@code Fri 20 Nov}; with the year unless it is the current one. */
    public String day(LocalDate date) {
        return format(date, date.getYear() == LocalDate.now(clock).getYear() ? "day" : "day-of-year");
    }

    /** The day and the time of day in the zone. */
    public String instant(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate()) + " " + format(at.atZone(zone), "time");
    }

    /** The short form for tables: {@code 2026-11-20 14:05}. */
    public String stamp(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    /** {@code 还有 3 个工作日}, {@code 今天到期}, {@code 逾期 2 个工作日}; negative is overdue. */
    public String left(int workingDays) {
        String key = workingDays > 0 ? "some" : workingDays == 0 ? "today" : "late";
        return messages.getMessage("dates.left." + key, new Object[] {Math.abs(workingDays)}, locale());
    }

    private String format(TemporalAccessor time, String pattern) {
        Locale locale = locale();
        return DateTimeFormatter.ofPattern(messages.getMessage("dates.pattern." + pattern, null, locale), locale)
                .format(time);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
