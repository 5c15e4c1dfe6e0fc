package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is registered.
 *
 * @param source the code of one of the configured sources ({@code duban.rectification.sources})
 * @param unitId the unit in which the problem was found
 * @param evidenceIds files uploaded by the registrant
 * @param alreadyDone for an immediate problem that was rectified before it was registered, else null
 * @param parentId the closed item whose problem has come back, else null
 */
public record NewProblem(
        long campaignId,
        String description,
        String source,
        ProblemLevel level,
        Aspect aspect,
        long unitId,
        @Nullable String rootCause,
        List<Long> evidenceIds,
        @Nullable AlreadyDone alreadyDone,
        @Nullable Long parentId) {

    public NewProblem(
            long campaignId,
            String description,
            String source,
            ProblemLevel level,
            Aspect aspect,
            long unitId,
            @Nullable String rootCause,
            List<Long> evidenceIds,
            @Nullable AlreadyDone alreadyDone) {
        this(campaignId, description, source, level, aspect, unitId, rootCause, evidenceIds, alreadyDone, null);
    }

    public NewProblem recurring(@Nullable Long parent) {
        return new NewProblem(
                campaignId, description, source, level, aspect, unitId, rootCause, evidenceIds, alreadyDone, parent);
    }

    /**
     * The rectification that came before the registration.
     *
     * @param handlerId who rectified it, of the unit or one below it
     * @param goal what was to be reached
     * @param measures at least one, each with proof
     */
    public record AlreadyDone(long handlerId, String goal, List<DoneMeasure> measures) {}

    /**
     * @param doneOn in the campaign's time zone, not in the future
     * @param evidenceIds at least one file
     */
    public record DoneMeasure(String text, LocalDate doneOn, List<Long> evidenceIds) {}
}
