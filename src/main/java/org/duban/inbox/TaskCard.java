package org.duban.inbox;

import java.time.LocalDate;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * A task as a line of the inbox.
 *
 * @param number the case's number in its ledger
 * @param title the case in one line
 * @param unitName the unit concerned, as people call it
 * @param dueOn the due date in the campaign's time zone
 * @param askedBy who asked for it: the person whose act opened the task; empty in a card
 *     that is only refreshed, which keeps the name it has
 * @param startedBy the person who brought the case in
 * @param excluded persons who may not do this task although they hold a post that it waits for
 */
public record TaskCard(
        String number,
        String title,
        @Nullable Long unitId,
        String unitName,
        @Nullable LocalDate dueOn,
        AlertLevel level,
        String askedBy,
        long startedBy,
        boolean restricted,
        Set<Long> excluded) {}
