package org.duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A case that was reported to the leading group.
 *
 * @param caseDueOn the date that was passed
 * @param overdueDays working days it was overdue by when it was reported
 * @param by who reported it, null for the ladder
 * @param text empty where the ladder did
 */
public record ReportLine(
        long id,
        CaseRef about,
        String caseNumber,
        String caseTitle,
        String path,
        Ref unit,
        @Nullable LocalDate caseDueOn,
        int overdueDays,
        Instant at,
        ZoneId zone,
        @Nullable Ref by,
        String text) {}
