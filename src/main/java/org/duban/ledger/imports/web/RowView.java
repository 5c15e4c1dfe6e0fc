package org.duban.ledger.imports.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the preview in words.
 *
 * @param number the row of the sheet
 * @param severity 2 cannot be read, 1 doubtful, 0 clean or skipped
 * @param findings what is doubtful, in the reader's language
 */
public record RowView(
        int number,
        String sequence,
        String description,
        @Nullable Long unitId,
        @Nullable String unit,
        @Nullable Long leaderId,
        @Nullable String leader,
        @Nullable Long handlerId,
        @Nullable String handler,
        @Nullable RectificationKind kind,
        @Nullable Aspect aspect,
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable LocalDate dueOn,
        String dueWords,
        ReportedState reported,
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
