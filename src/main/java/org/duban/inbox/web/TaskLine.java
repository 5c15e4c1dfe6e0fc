package org.duban.inbox.web;

import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list.
 *
 * @param left working days that are left, null without a due date
 * @param mine claimed by the reader
 * @param claimedBy the name of somebody else who claimed it
 * @param batchPath where it may be done together with others of its kind, null where each is done on its own
 * @param alone why it is done on its own although others of its kind are not: a message key
 */
record TaskLine(
        String id,
        String taskKey,
        String path,
        String number,
        String title,
        String unitName,
        String askedBy,
        AlertLevel level,
        @Nullable LocalDate dueOn,
        @Nullable Integer left,
        boolean mine,
        @Nullable String claimedBy,
        long caseId,
        @Nullable String batchPath,
        @Nullable String alone) {}
