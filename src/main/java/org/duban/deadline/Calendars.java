package org.duban.deadline;

import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;

/** The calendars of single years: to look at, and to replace by a notice. */
public interface Calendars {

    /** So long after its commit every node counts by a new notice. */
    Duration KNOWN_EVERYWHERE = Duration.ofSeconds(10);

    /** @throws Refusal {@code deadline.no-such-year} outside the years that a calendar can have */
    CalendarYear year(int year);

    /** The years with a notice, ascending. */
    List<Integer> known();

    /** Today, where the office is. */
    LocalDate today();

    boolean mayKeep(Actor actor);

    /**
     * Reads a notice and keeps it beside the calendar until it is applied.
     *
     * @throws Refusal with everything that is wrong in the file and where, {@code deadline.not-keeper}
     */
    long upload(Actor actor, CommandKey key, int year, String fileName, InputStream content);

    /** @throws Refusal {@code deadline.no-such-notice} unless the actor has uploaded it */
    NoticePreview preview(Actor actor, long noticeId);

    /** Makes the year's days those of the notice, all of them, and publishes {@link CalendarChanged}. */
    void apply(Actor actor, CommandKey key, long noticeId);

    /** Counts from now on by what other nodes have applied; cheap if that is nothing. */
    void renew();
}
