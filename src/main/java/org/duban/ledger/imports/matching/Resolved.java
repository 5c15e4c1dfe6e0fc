package org.duban.ledger.imports.matching;

import java.time.LocalDate;
import java.util.List;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row will become: the ledger's words turned into units, people and codes, with what is assumed where it says
 * nothing.
 *
 * @param supportingWords the supporting units that are none we know
 */
public record Resolved(
        String description,
        @Nullable Long unitId,
        List<Long> supportingUnitIds,
        List<String> supportingWords,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        RectificationKind kind,
        Aspect aspect,
        String source,
        ProblemLevel level,
        String goal,
        @Nullable LocalDate dueOn,
        ReportedState reported) {}
