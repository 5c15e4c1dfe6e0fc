package org.duban.supervision.query;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A listed case. */
public record ListingRow(
        long campaignId,
        String caseType,
        long caseId,
        String caseNumber,
        String caseTitle,
        long unitId,
        @Nullable LocalDate caseDueOn,
        Instant since,
        long listedBy,
        String reason) {}
