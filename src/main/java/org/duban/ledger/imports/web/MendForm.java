package org.duban.ledger.imports.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.duban.ledger.imports.ImportRow;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.reading.Draft;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The form of one row; an empty field means what the ledger says. */
record MendForm(
        @Nullable String description,
        @Nullable Long unitId,
        @Nullable Long leaderId,
        @Nullable Long handlerId,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dueOn,

        @Nullable RectificationKind kind,
        @Nullable Aspect aspect,
        @Nullable String source,
        @Nullable ReportedState reported,
        @Nullable Boolean skip,
        @Nullable String goal,
        @Nullable ProblemLevel level,
        @Nullable List<Long> supportingUnitIds) {

    /** What differs from the ledger; the form always shows the whole choice. */
    Mend mend(ImportRow row) {
        Draft draft = row.matched().draft();
        String text = blank(description);
        boolean thereAlready = row.matched().findings().stream()
                .anyMatch(finding -> finding.code().equals("already-there"));
        boolean skips = Boolean.TRUE.equals(skip);
        return new Mend(
                draft.description().equals(text) ? null : text,
                unitId,
                leaderId,
                handlerId,
                Objects.equals(dueOn, draft.dueOn()) ? null : dueOn,
                kind,
                aspect,
                blank(source),
                reported == draft.reported() ? null : reported,
                skips == thereAlready ? null : (Boolean) skips,
                goal == null || draft.goal().equals(goal.strip()) ? null : goal.strip(),
                level,
                supporting(row));
    }

    /** What was checked, unless it is what the row has already; no box checked means no unit. */
    private @Nullable List<Long> supporting(ImportRow row) {
        List<Long> checked = supportingUnitIds == null ? List.of() : supportingUnitIds;
        List<Long> shown = row.matched().resolved().supportingUnitIds();
        boolean same = new HashSet<>(checked).equals(new HashSet<>(shown));
        return same ? row.matched().mend().supportingUnitIds() : checked;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
