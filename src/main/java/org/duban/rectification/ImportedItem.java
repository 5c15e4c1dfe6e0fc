package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        @Nullable String rootCause,
        long unitId,
        Set<Long> supportingUnitIds,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable RectificationKind kind,
        List<String> measures,
        @Nullable String goal,
        @Nullable LocalDate dueOn,
        @Nullable String dueWords,
        Standing standing,
        @Nullable String note) {

    /** A row with all that an assignment needs waits for acceptance, an incomplete one for assignment. */
    public ItemState entersAs() {
        boolean assigned = handlerId != null && kind != null;
        return switch (standing) {
            case REPORTED_CLOSED -> ItemState.CLOSED_BEFORE_DUBAN;
            case REPORTED_DONE -> assigned ? ItemState.IN_VERIFICATION : ItemState.CONFIRMED;
            case OPEN -> assigned ? ItemState.ASSIGNED : ItemState.CONFIRMED;
        };
    }

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
