package org.duban.supervision.query;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderState;

/** An order as a list needs it. */
public record OrderRow(
        long id,
        long campaignId,
        int numberYear,
        int numberNo,
        OrderKind kind,
        OrderState state,
        String caseType,
        long caseId,
        String caseNumber,
        String caseTitle,
        long unitId,
        AlertLevel level,
        Instant issuedAt,
        LocalDate dueOn,
        int returns) {}
