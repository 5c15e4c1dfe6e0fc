package org.duban.inbox.query;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/** An open task as one person's list shows it. */
public record TaskRow(
        String id,
        String taskKey,
        String caseType,
        long caseId,
        String number,
        String title,
        String unitName,
        @Nullable LocalDate dueOn,
        AlertLevel level,
        String askedBy,
        LocalDate sortOn,
        Instant openedAt,
        @Nullable Long claimedBy,
        @Nullable String claimedByName) {

    public CaseRef ref() {
        return new CaseRef(caseType, caseId);
    }

    public Place place() {
        return new Place(sortOn, openedAt, id);
    }
}
