package org.duban.ledger.imports.matching;

import java.time.LocalDate;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** What a row will become: the ledger's words turned into units, people and codes. */
public record Resolved(
        String description,
        @Nullable Long unitId,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable RectificationKind kind,
        @Nullable Aspect aspect,
        @Nullable String source,
        ProblemLevel level,
        @Nullable LocalDate dueOn,
        ReportedState reported) {}
