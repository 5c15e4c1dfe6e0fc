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

    /** What can be done with it in the page. */
    public enum Kind {
        PICTURE,
        PDF,
        WORD,
        OLD_WORD,
        TEXT,
        /** Offered as a download. */
        OTHER
    }

    public Kind kind() {
        if (picture()) {
            return Kind.PICTURE;
        }
        return switch (mediaType) {
            case "application/pdf" -> Kind.PDF;
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Kind.WORD;
            case "application/msword", "application/wps-office.wps" -> Kind.OLD_WORD;
            case "text/plain", "text/csv" -> Kind.TEXT;
            default -> Kind.OTHER;
        };
    }

    /** Whether every browser can show it. */
    public boolean picture() {
        return SHOWN.contains(mediaType);
    }

    /** Whether it opens in the page, a picture as itself and a document as what it says. */
    public boolean opens() {
        return kind() != Kind.OTHER;
    }
}
