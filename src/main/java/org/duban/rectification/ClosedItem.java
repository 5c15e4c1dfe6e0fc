package org.duban.rectification;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as a check after its closure sees it.
 *
 * @param unitId the lead unit, or the unit in which the problem was found
 * @param closed whether it still is
 * @param notBy persons who may not check it: who handled, reported, countersigned, verified, closed or confirmed it
 */
public record ClosedItem(
        long id,
        String number,
        String description,
        long campaignId,
        long unitId,
        @Nullable Long leaderId,
        @Nullable RectificationKind kind,
        @Nullable Instant closedAt,
        boolean restricted,
        boolean closed,
        Set<Long> notBy) {}
