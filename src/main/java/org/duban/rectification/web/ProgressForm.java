package org.duban.rectification.web;

import java.util.List;
import org.duban.rectification.ProgressReport;
import org.jspecify.annotations.Nullable;

/** A progress entry as the form sends it; its files travel apart. */
record ProgressForm(
        @Nullable Long measureId,
        @Nullable Integer stage,
        @Nullable String text) {

    ProgressReport report(List<Long> evidenceIds) {
        return new ProgressReport(measureId, stage, text == null ? "" : text, evidenceIds);
    }
}
