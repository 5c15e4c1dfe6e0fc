package org.duban.inspection;

import java.time.LocalDate;
import java.util.List;
import org.duban.rectification.VerificationMethod;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor found. Null where nothing was given; the service says what is missing.
 *
 * @param heldOn in the campaign's time zone, not in the future
 * @param holds whether what was closed is still closed
 * @param evidenceIds files uploaded by the supervisor; at least one for a check in the field that failed
 */
public record NewResult(
        @Nullable VerificationMethod method,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String peopleMet,
        @Nullable String findings,
        @Nullable Boolean holds,
        List<Long> evidenceIds) {}
