package org.duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;

/**
 * An order in a list.
 *
 * @param workingDaysLeft negative once it is overdue
 */
public record OrderLine(
        long id,
        String number,
        OrderKind kind,
        OrderState state,
        CaseRef about,
        String caseNumber,
        String caseTitle,
        Ref unit,
        AlertLevel level,
        Instant issuedAt,
        LocalDate dueOn,
        int workingDaysLeft,
        int returns) {}
