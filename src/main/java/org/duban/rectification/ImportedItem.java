package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported ledger, as it shall become an item.
 *
 * @param unitId the unit concerned; also the lead unit where a handler is named
 * @param dueWords a deadline in words that name no date
 * @param standing where the row says that the item is
 * @param note progress as the ledger tells it, kept as the first progress entry; null if it tells nothing
 */
public record ImportedItem(
        long campaignId,
        String description,
        String source,
        ProblemLevel level,
        Aspect aspect,
        long unitId,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable RectificationKind kind,
        List<String> measures,
        @Nullable String goal,
        @Nullable LocalDate dueOn,
        @Nullable String dueWords,
        Standing standing,
        @Nullable String note) {

    /** Where an imported item enters. */
    public enum Standing {
        /** Waits for acceptance with unit, handler, kind and leader; else for assignment. */
        OPEN,
        /** Reported done: waits for verification; without unit and handler it waits for assignment. */
        REPORTED_DONE,
        /** Reported closed: enters as closed before Duban, unverified. */
        REPORTED_CLOSED
    }
}
