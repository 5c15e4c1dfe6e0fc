package org.duban.rectification.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;

/** An assignment as the form sends it: anything may still be missing. */
record AssignForm(
        @Nullable RectificationKind kind,
        @Nullable Long leadUnitId,
        @Nullable Set<Long> supportingUnitIds,
        @Nullable Long leaderId,
        @Nullable Long handlerId,
        @Nullable String goal,
        @Nullable LocalDate dueOn) {

    /** @throws org.duban.kernel.Refusal every field that is missing */
    AssignmentPlan plan() {
        new FieldCheck()
                .that(kind != null, "kind", "field.required")
                .that(leadUnitId != null, "leadUnitId", "field.required")
                .that(leaderId != null, "leaderId", "field.required")
                .that(handlerId != null, "handlerId", "field.required")
                .that(goal != null && !goal.isBlank(), "goal", "field.required")
                .that(dueOn != null, "dueOn", "field.required")
                .orRefuse();
        return toPlan(Objects.requireNonNull(dueOn));
    }

    /** Enough of a plan to look ahead with; empty while people or units are missing. */
    Optional<AssignmentPlan> draft() {
        boolean enough = kind != null && leadUnitId != null && leaderId != null && handlerId != null;
        return enough ? Optional.of(toPlan(dueOn == null ? LocalDate.MAX : dueOn)) : Optional.empty();
    }

    private AssignmentPlan toPlan(LocalDate due) {
        return new AssignmentPlan(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(leadUnitId),
                supportingUnitIds == null ? Set.of() : supportingUnitIds,
                Objects.requireNonNull(leaderId),
                Objects.requireNonNull(handlerId),
                goal == null ? "" : goal,
                due);
    }
}
