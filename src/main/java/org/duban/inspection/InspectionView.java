package org.duban.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.rectification.VerificationMethod;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as one person sees it. Dates are dates of {@link #zone()}.
 *
 * @param item the item looked at, null for a unit
 * @param mayOpenItem whether this person may read the item's own page as well
 * @param round the round it was drawn in, named by its period
 * @param mayRecord whether it waits for this person
 * @param waitingFor names of those who may do it
 * @param dueUncertain whether the year of the date has no calendar yet, so that what follows from it may change
 */
public record InspectionView(
        long id,
        String number,
        InspectionKind kind,
        InspectionState state,
        Ref campaign,
        ZoneId zone,
        @Nullable Ref item,
        boolean mayOpenItem,
        String subject,
        boolean restricted,
        Ref unit,
        @Nullable Ref round,
        Instant openedAt,
        LocalDate dueOn,
        AlertLevel level,
        int workingDaysLeft,
        boolean dueUncertain,
        boolean mayRecord,
        List<String> waitingFor,
        @Nullable Found found,
        String processInstanceId) {

    /** What was found. */
    public record Found(
            VerificationMethod method,
            LocalDate heldOn,
            String place,
            String peopleMet,
            String findings,
            Ref inspector,
            Instant recordedAt) {}
}
