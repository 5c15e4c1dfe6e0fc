package org.duban.supervision.query;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reported case. */
public record ReportRow(
        long id,
        long campaignId,
        String caseType,
        long caseId,
        String caseNumber,
        String caseTitle,
        long unitId,
        @Nullable LocalDate caseDueOn,
        int overdueDays,
        Instant reportedAt,
        long reportedBy,
        String text) {}
