package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;

/**
 * A verification as the supervisor records it.
 *
 * @param heldOn in the campaign's time zone, not in the future and not before the completion claim's day
 * @param peopleMet in words: names and functions
 */
public record NewVerification(
        VerificationMethod method,
        LocalDate heldOn,
        String place,
        String peopleMet,
        String findings,
        VerificationOutcome outcome,
        List<Long> evidenceIds) {}
