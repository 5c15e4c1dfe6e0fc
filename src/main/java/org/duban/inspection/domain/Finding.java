package org.duban.inspection.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.duban.inspection.NewResult;
import org.duban.rectification.VerificationMethod;
import org.jspecify.annotations.Nullable;

/** What the inspector saw: all of it is there once the inspection is recorded. */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) @Nullable VerificationMethod method,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String peopleMet,
        @Nullable String findings,
        @Nullable Long inspectorId,
        @Nullable Instant recordedAt) {

    static Finding of(NewResult result, Act by) {
        return new Finding(
                result.method(),
                result.heldOn(),
                result.place(),
                result.peopleMet(),
                result.findings(),
                by.actor().personId(),
                by.at());
    }

    Map<String, String> details() {
        return Map.of(
                "method", Objects.requireNonNull(method).name(),
                "date", Objects.requireNonNull(heldOn).toString(),
                "place", Objects.requireNonNull(place),
                "findings", Objects.requireNonNull(findings));
    }
}
