package org.duban.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Counts by the files and by what the office has uploaded since. Every node keeps a copy and looks every few seconds
 * whether another one has applied a notice: to ask with every count would cost each command a statement, for
 * something that happens once a year.
 */
class LiveCalendar implements WorkingCalendar {

    private record Known(long revision, NoticeCalendar calendar) {}

    private final Map<Integer, YearNotice> files;
    private final StoredNotices stored;
    private volatile Known known;

    LiveCalendar(Map<Integer, YearNotice> files, StoredNotices stored) {
        this.files = files;
        this.stored = stored;
        this.known = read(stored.revision());
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void renew() {
        long revision = stored.revision();
        if (revision != known.revision()) {
            known = read(revision);
        }
    }

    /** The revision is read before the notices: they may be newer than it says, and are then read once more. */
    private Known read(long revision) {
        Map<Integer, YearNotice> notices = new TreeMap<>(files);
        notices.putAll(stored.inForce());
        return new Known(revision, new NoticeCalendar(notices));
    }

    Set<Integer> years() {
        return known.calendar().years();
    }

    @Override
    public boolean knows(int year) {
        return known.calendar().knows(year);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return known.calendar().isWorkingDay(date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        return known.calendar().plusWorkingDays(date, workingDays);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return known.calendar().workingDaysBetween(from, to);
    }
}
