package org.duban.inbox;

import java.time.Instant;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** The projection, for the modules whose cases it shows. */
public interface Inbox {

    /** Describes the case's open tasks anew, in the caller's transaction, after something shown there changed. */
    void refresh(CaseRef ref);

    /** Who did the last task of this key in the case, to tell somebody who came second. */
    Optional<DoneBy> lastDone(CaseRef ref, String taskKey);

    /** Notes that somebody did their part of a task that stays open for others: it is among what they have done. */
    void acted(CaseRef ref, String taskKey, Actor by, Instant at);

    /** Who has claimed the open task of this key, if somebody has. */
    Optional<Long> claimedBy(CaseRef ref, String taskKey);
}
