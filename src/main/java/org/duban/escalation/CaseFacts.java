package org.duban.escalation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a ladder, an order and a board need to know of a case of any kind.
 *
 * @param title one line; nobody sees it who may not see the case
 * @param zone of the campaign: the dates count in it
 * @param dueOn the date in force, {@code originalDueOn} the first one ever set; both null without a deadline
 * @param open whether the case still waits for somebody
 * @param traits what ladders are chosen by, as text ({@code kind}, {@code source}, {@code level})
 */
public record CaseFacts(
        CaseRef ref,
        String number,
        String title,
        long campaignId,
        ZoneId zone,
        long officeUnitId,
        long leadingUnitId,
        @Nullable Long leadUnitId,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        AlertLevel level,
        boolean open,
        boolean restricted,
        Map<String, String> traits) {}
