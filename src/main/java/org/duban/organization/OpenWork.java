package org.duban.organization;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;

/** Implemented by the business modules: what is open with a person whose post ends, and who takes it over. */
public interface OpenWork {

    /**
     * What names this person and is not finished; work that waits for a post is not listed, because the next
     * holder of the post finds it.
     *
     * @param unitId only what the person has through posts in this unit; null for everything
     */
    List<OpenWorkLine> of(long personId, @Nullable Long unitId);

    /**
     * Gives all that {@link #of} lists to the successor, in the caller's transaction.
     *
     * @throws org.duban.kernel.Refusal if the successor is excluded from one of the cases; nothing is then
     *     handed over, and the post does not end
     */
    void handOver(
            Actor actor, CommandKey key, long fromPersonId, @Nullable Long unitId, long toPersonId, String reason);
}
