package org.duban.ledger.query;

import java.time.LocalDate;
import java.util.List;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/**
 * One item as the office files it.
 *
 * @param originalDueOn the first deadline ever set, whatever became of it
 * @param extensions how often it was extended
 * @param measures the texts in their order, parted by ASCII's unit separator, which no text from a form or a workbook holds
 * @param progress the latest entry
 */
public record ExportRow(
        String number,
        ItemState state,
        String description,
        String source,
        ProblemLevel level,
        Aspect aspect,
        @Nullable RectificationKind kind,
        @Nullable String goal,
        String unitName,
        @Nullable String leaderName,
        @Nullable String handlerName,
        @Nullable LocalDate dueOn,
        @Nullable String dueWords,
        @Nullable LocalDate recoveryOn,
        @Nullable LocalDate originalDueOn,
        int extensions,
        @Nullable String measures,
        @Nullable String progress) {

    private static final String MEASURE_END = "\u001F";

    /** The measures, one by one. */
    public List<String> measureTexts() {
        return measures == null || measures.isEmpty() ? List.of() : List.of(measures.split(MEASURE_END));
    }
}
