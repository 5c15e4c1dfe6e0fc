package org.duban.evidence;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file.
 *
 * @param part the part of the case it is attached to, null while it is not attached
 * @param mediaType by content
 * @param size in bytes
 * @param sha256 in hex
 */
public record EvidenceFile(
        long id,
        @Nullable String part,
        String name,
        String mediaType,
        long size,
        String sha256,
        long uploadedBy,
        String uploadedByName,
        Instant uploadedAt) {

    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /** Whether every browser can show it. */
    public boolean picture() {
        return SHOWN.contains(mediaType);
    }
}
