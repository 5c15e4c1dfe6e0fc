package org.duban.audit.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of a chain as it is stored. */
public record AuditRow(
        long seq,
        Instant at,
        long actorId,
        String actorName,
        @Nullable Long onBehalfOfId,
        @Nullable String onBehalfOf,
        String action,
        String details,
        String previousHash,
        String hash) {}
