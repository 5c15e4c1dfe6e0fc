package org.duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A case under listed supervision.
 *
 * @param caseDueOn the case's date when it was listed
 * @param by who listed it, null for the ladder
 * @param reason empty where the ladder did
 */
public record ListingLine(
        CaseRef about,
        String caseNumber,
        String caseTitle,
        String path,
        Ref unit,
        @Nullable LocalDate caseDueOn,
        Instant since,
        ZoneId zone,
        @Nullable Ref by,
        String reason) {}
