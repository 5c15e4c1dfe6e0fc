package org.duban.ledger.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The assignment of many as the form sends it; anything may be missing. */
record AssignmentForm(
        @NotNull @Nullable RectificationKind kind,
        @NotNull @Nullable Long leadUnitId,
        @Nullable Set<Long> supportingUnitIds,
        @NotNull @Nullable Long leaderId,
        @NotNull @Nullable Long handlerId,
        @NotBlank @Size(max = 1000) @Nullable String goal,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn) {

    static final AssignmentForm EMPTY = new AssignmentForm(null, null, null, null, null, null, null);

    /** The plan; only for a form that was found complete. */
    AssignmentPlan plan() {
        return new AssignmentPlan(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(leadUnitId),
                supportingUnitIds == null ? Set.of() : Set.copyOf(supportingUnitIds),
                Objects.requireNonNull(leaderId),
                Objects.requireNonNull(handlerId),
                Objects.requireNonNull(goal),
                Objects.requireNonNull(dueOn));
    }
}
