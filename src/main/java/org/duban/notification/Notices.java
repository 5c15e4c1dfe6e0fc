package org.duban.notification;

import java.util.Collection;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** Tells people something about a case, without asking anything of them. */
public interface Notices {

    /** The same for what can wait for the day's digest. */
    void tell(Actor from, CaseRef ref, Collection<Long> personIds, String kind, List<String> args);

    /**
     * Writes one notice per person, in the caller's transaction, in one batch.
     *
     * @param kind what it is about, in kebab-case; the text is the message {@code notice.<kind>} with the
     *     title of the case as its first argument and {@code args} after it
     * @param level red reaches people at once, outside their quiet hours; anything else waits for the day's digest
     */
    void tell(Actor from, CaseRef ref, Collection<Long> personIds, String kind, List<String> args, AlertLevel level);
}
