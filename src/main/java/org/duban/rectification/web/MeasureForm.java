package org.duban.rectification.web;

import java.time.LocalDate;
import java.util.Objects;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;

/** A measure as the form sends it. */
record MeasureForm(
        @Nullable String text,
        @Nullable Long ownerId,
        @Nullable LocalDate dueOn,
        @Nullable Integer stage,
        @Nullable Boolean institutional) {

    /** @throws org.duban.kernel.Refusal every field that is missing */
    MeasurePlan plan() {
        new FieldCheck()
                .that(text != null && !text.isBlank(), "text", "field.required")
                .that(ownerId != null, "ownerId", "field.required")
                .that(dueOn != null, "dueOn", "field.required")
                .that(stage == null || stage > 0, "stage", "field.positive")
                .orRefuse();
        return new MeasurePlan(
                Objects.requireNonNull(text),
                Objects.requireNonNull(ownerId),
                Objects.requireNonNull(dueOn),
                stage,
                Boolean.TRUE.equals(institutional));
    }
}
