package org.duban.ledger.imports.matching;

import java.time.LocalDate;
import java.util.List;
import org.duban.ledger.imports.reading.ReportedState;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** What the office chose for a row; null leaves what the ledger says. A person of id 0 means nobody. */
public record Mend(
        @Nullable String description,
        @Nullable Long unitId,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable LocalDate dueOn,
        @Nullable RectificationKind kind,
        @Nullable Aspect aspect,
        @Nullable String source,
        @Nullable ReportedState reported,
        @Nullable Boolean skip,
        @Nullable String goal,
        @Nullable ProblemLevel level,
        @Nullable List<Long> supportingUnitIds) {

    public static final Mend NONE =
            new Mend(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** This choice with a later one over it. */
    public Mend then(Mend later) {
        return new Mend(
                or(later.description, description),
                or(later.unitId, unitId),
                or(later.leaderId, leaderId),
                or(later.handlerId, handlerId),
                or(later.dueOn, dueOn),
                or(later.kind, kind),
                or(later.aspect, aspect),
                or(later.source, source),
                or(later.reported, reported),
                or(later.skip, skip),
                or(later.goal, goal),
                or(later.level, level),
                or(later.supportingUnitIds, supportingUnitIds));
    }

    private static <T> @Nullable T or(@Nullable T later, @Nullable T earlier) {
        return later != null ? later : earlier;
    }
}
