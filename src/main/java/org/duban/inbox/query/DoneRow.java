package org.duban.inbox.query;

import java.time.Instant;
import org.duban.kernel.CaseRef;

/** A task that somebody did. */
public record DoneRow(
        long id,
        String taskKey,
        String caseType,
        long caseId,
        String number,
        String title,
        String unitName,
        Instant doneAt) {

    public CaseRef ref() {
        return new CaseRef(caseType, caseId);
    }
}
