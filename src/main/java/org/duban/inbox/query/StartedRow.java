package org.duban.inbox.query;

import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody brought in.
 *
 * @param taskKey what it waits for, null if it waits for nothing
 */
public record StartedRow(
        String caseType,
        long caseId,
        String number,
        String title,
        String unitName,
        @Nullable LocalDate dueOn,
        AlertLevel level,
        @Nullable String taskKey) {

    public CaseRef ref() {
        return new CaseRef(caseType, caseId);
    }
}
