package org.duban.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that offices file.
 *
 * @param opinions those that hold, in the order of the steps
 */
public record PrintForm(
        SubmissionView submission,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        String fingerprint,
        List<Opinion> opinions) {

    /**
     * @param actedBy the substitute who acted for the person, null if the person did
     * @param outcome message key of the decision
     */
    public record Opinion(
            String stepName,
            String person,
            String post,
            @Nullable String actedBy,
            String outcome,
            @Nullable String comment,
            @Nullable Long signatureId,
            @Nullable Instant at) {}
}
