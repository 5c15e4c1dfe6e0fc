package org.duban.supervision.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.duban.escalation.CaseFacts;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stood on the day on which something was done about it: a copy, which does not change with the case.
 *
 * @param unitId the lead unit
 * @param caseDueOn the date in force on that day, {@code caseFirstDueOn} the first one ever set
 * @param overdueDays working days it was overdue by, 0 if it was not
 */
@Embeddable
public record AboutCase(
        String caseType,
        long caseId,
        String caseNumber,
        String caseTitle,
        long unitId,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable LocalDate caseDueOn,
        @Nullable LocalDate caseFirstDueOn,
        int overdueDays,
        boolean restricted) {

    private static final int TITLE = 300;

    static AboutCase of(CaseFacts facts, long unitId, int overdueDays) {
        String title = facts.title();
        return new AboutCase(
                facts.ref().type(),
                facts.ref().id(),
                facts.number(),
                title.length() > TITLE ? title.substring(0, TITLE) : title,
                unitId,
                facts.leaderId(),
                facts.handlerId(),
                facts.dueOn(),
                facts.originalDueOn(),
                overdueDays,
                facts.restricted());
    }

    /** The same of a part of it, which is late on its own. */
    AboutCase ofPart(String label, LocalDate dueOn, @Nullable LocalDate firstDueOn) {
        return new AboutCase(
                caseType,
                caseId,
                caseNumber,
                label.length() > TITLE ? label.substring(0, TITLE) : label,
                unitId,
                leaderId,
                handlerId,
                dueOn,
                firstDueOn,
                overdueDays,
                restricted);
    }

    public CaseRef ref() {
        return new CaseRef(caseType, caseId);
    }
}
