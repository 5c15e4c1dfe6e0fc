package org.duban.rectification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.rectification.NewVerification;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.duban.rectification.domain.FieldCheck;
import org.jspecify.annotations.Nullable;

/** A verification as the form sends it; its pictures travel apart. */
record VerificationForm(
        @Nullable VerificationMethod method,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String peopleMet,
        @Nullable String findings,
        @Nullable VerificationOutcome outcome) {

    /** @throws org.duban.kernel.Refusal every field that is missing */
    NewVerification seen(List<Long> evidenceIds) {
        new FieldCheck()
                .that(method != null, "method", "field.required")
                .that(heldOn != null, "heldOn", "field.required")
                .that(given(place), "place", "field.required")
                .that(given(peopleMet), "peopleMet", "field.required")
                .that(given(findings), "findings", "field.required")
                .that(outcome != null, "outcome", "field.required")
                .orRefuse();
        return new NewVerification(
                Objects.requireNonNull(method),
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(place),
                Objects.requireNonNull(peopleMet),
                Objects.requireNonNull(findings),
                Objects.requireNonNull(outcome),
                evidenceIds);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
