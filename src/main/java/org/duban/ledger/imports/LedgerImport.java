package org.duban.ledger.imports;

import java.time.Instant;
import java.util.List;
import org.duban.ledger.imports.reading.Layout;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param done how many rows have been read or committed so far
 * @param total how many there are, as far as known
 * @param messageCode why it was refused or what went wrong, a refusal's code; null if nothing did
 */
public record LedgerImport(
        long id,
        long campaignId,
        long uploaderId,
        String uploaderName,
        String fileName,
        String sha256,
        ImportState state,
        Layout layout,
        int done,
        int total,
        @Nullable String messageCode,
        List<String> messageArgs,
        Instant uploadedAt,
        @Nullable Instant committedAt,
        @Nullable Long committerId,
        @Nullable String committerName) {}
