package org.duban.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where the office's notices come in. */
@Service
class NoticeDesk implements Calendars {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private final Commands commands;
    private final StoredNotices notices;
    private final LiveCalendar calendar;
    private final ObjectProvider<CalendarOffice> office;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(
            Commands commands,
            StoredNotices notices,
            LiveCalendar calendar,
            ObjectProvider<CalendarOffice> office,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commands = commands;
        this.notices = notices;
        this.calendar = calendar;
        this.office = office;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public CalendarYear year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.notFound("deadline.no-such-year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return YearView.of(year, calendar);
    }

    @Override
    public List<Integer> known() {
        return calendar.years().stream().sorted().toList();
    }

    @Override
    public LocalDate today() {
        CalendarOffice known = office.getIfAvailable();
        return LocalDate.ofInstant(clock.instant(), known == null ? ZoneOffset.UTC : known.zone());
    }

    @Override
    public boolean mayKeep(Actor actor) {
        return office.stream().anyMatch(one -> one.mayKeepCalendar(actor));
    }

    @Override
    public long upload(Actor actor, CommandKey key, int year, String fileName, InputStream content) {
        requireKeeper(actor);
        year(year);
        Matcher named = YEAR_IN_NAME.matcher(fileName);
        if (named.find() && !named.group(1).equals(String.valueOf(year))) {
            throw Refusal.field("file", "deadline.notice-named-otherwise", fileName, String.valueOf(year));
        }
        YearNotice notice = read(year, content);
        return commands.once(
                key, actor, "deadline.upload-notice/" + year, () -> notices.add(actor, year, fileName, notice));
    }

    private static YearNotice read(int year, InputStream content) {
        try {
            return NoticeReading.read(year, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public NoticePreview preview(Actor actor, long noticeId) {
        requireKeeper(actor);
        StoredNotices.Uploaded uploaded = own(actor, noticeId);
        WorkingCalendar proposed = new NoticeCalendar(Map.of(uploaded.year(), uploaded.notice()));
        return new NoticePreview(
                noticeId,
                uploaded.fileName(),
                uploaded.applied(),
                year(uploaded.year()),
                YearView.of(uploaded.year(), proposed));
    }

    @Override
    public void apply(Actor actor, CommandKey key, long noticeId) {
        commands.once(key, actor, "deadline.apply-notice/" + noticeId, () -> {
            requireKeeper(actor);
            notices.lock();
            StoredNotices.Uploaded uploaded = own(actor, noticeId);
            if (uploaded.applied()) {
                throw Refusal.conflict("deadline.notice-applied");
            }
            notices.apply(noticeId);
            audit.record(
                    new CaseRef("calendar", uploaded.year()),
                    actor,
                    "deadline.calendar-changed",
                    Map.of("year", String.valueOf(uploaded.year()), "file", uploaded.fileName()));
            events.publishEvent(new CalendarChanged(uploaded.year()));
            renewAfterCommit();
            return noticeId;
        });
    }

    @Override
    public void renew() {
        calendar.renew();
    }

    private void renewAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                calendar.renew();
            }
        });
    }

    private void requireKeeper(Actor actor) {
        if (!mayKeep(actor)) {
            throw Refusal.forbidden("deadline.not-keeper");
        }
    }

    private StoredNotices.Uploaded own(Actor actor, long noticeId) {
        return notices.find(actor, noticeId).orElseThrow(() -> Refusal.notFound("deadline.no-such-notice"));
    }
}
