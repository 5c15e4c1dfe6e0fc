package org.duban.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param seq 1 for the first entry of the case
 * @param onBehalfOf the name of the person acted for, if any
 * @param hash SHA-256 in hex over the entry and the hash before it
 */
public record AuditEntry(
        long seq,
        Instant at,
        long actorId,
        String actorName,
        @Nullable String onBehalfOf,
        String action,
        Map<String, String> details,
        String hash) {}
