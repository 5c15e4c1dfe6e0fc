package org.duban.notification.query;

import java.time.Instant;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;

/** A row of {@code notification_notice}. */
public record NoticeRow(
        long id,
        long recipientId,
        String kind,
        String caseType,
        long caseId,
        String fromName,
        String args,
        AlertLevel level,
        Instant at,
        boolean read) {

    public CaseRef ref() {
        return new CaseRef(caseType, caseId);
    }
}
