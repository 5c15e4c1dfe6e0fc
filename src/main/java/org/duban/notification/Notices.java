package org.duban.notification;

import java.util.Collection;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** Tells people something about a case, without asking anything of them. */
public interface Notices {

    /**
     * Writes one notice per person, in the caller's transaction, in one batch.
     *
     * @param kind what it is about, in kebab-case; the text is the message {@code notice.<kind>} with the
     *     title of the case as its first argument and {@code args} after it
     */
    void tell(Actor from, CaseRef ref, Collection<Long> personIds, String kind, List<String> args);
}
