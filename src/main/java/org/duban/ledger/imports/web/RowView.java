package org.duban.ledger.imports.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the preview in words.
 *
 * @param number the row of the sheet
 * @param severity 2 cannot be read, 1 doubtful, 0 clean or skipped
 * @param restricted whether only participants and named posts will read it
 * @param entersAs the state in which the item begins
 * @param measures as they will be, cut where they are too long
 * @param findings what is doubtful, in the reader's language
 */
public record RowView(
        int number,
        String sequence,
        String description,
        @Nullable Long unitId,
        @Nullable String unit,
        List<Long> supportingUnitIds,
        List<String> supportingUnits,
        @Nullable Long leaderId,
        @Nullable String leader,
        @Nullable Long handlerId,
        @Nullable String handler,
        RectificationKind kind,
        Aspect aspect,
        String source,
        String sourceName,
        ProblemLevel level,
        boolean restricted,
        @Nullable String rootCause,
        @Nullable LocalDate dueOn,
        String dueWords,
        ReportedState reported,
        ItemState entersAs,
        List<String> measures,
        String goal,
        int severity,
        boolean skipped,
        boolean mended,
        List<FindingView> findings,
        @Nullable Long itemId) {

    /**
     * @param code stable
     * @param field the field of the row that it concerns, as a change names it
     */
    public record FindingView(String code, String field, boolean blocks, String message) {}
}
