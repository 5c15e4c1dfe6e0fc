package org.duban.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * An item as one person sees it. Dates are dates of {@link #zone()}.
 *
 * @param dueOn the deadline in force, {@code originalDueOn} the first one ever set
 * @param pausedOn since when the clock stands still, null while it runs
 * @param recoveryOn the date to which the unit committed itself after expiry
 * @param workingDaysLeft see {@link org.duban.deadline.Deadlines#workingDaysLeft}; null without a deadline
 * @param missing what the last return named as missing
 * @param problemList the approved list that it came from: a submission's id and number
 * @param drivePlan the approved plan of its special drive, likewise
 * @param carriedOver why its campaign may end before it does, null unless it may
 * @param allowed what the viewer may do now
 * @param expected the one action most likely wanted of the viewer, null if nothing is asked
 * @param waitingFor names of the posts and persons that the item waits for
 * @param dueUncertain whether the year of the date has no calendar yet, so that what follows from it may change
 */
public record ItemView(
        long id,
        String number,
        Ref campaign,
        ZoneId zone,
        ItemState state,
        Instant stateSince,
        AlertLevel alert,
        String description,
        String source,
        ProblemLevel level,
        Aspect aspect,
        @Nullable RectificationKind kind,
        @Nullable String rootCause,
        @Nullable String goal,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate pausedOn,
        @Nullable String dueWords,
        @Nullable LocalDate recoveryOn,
        @Nullable String recoveryReason,
        @Nullable Integer workingDaysLeft,
        boolean dueUncertain,
        Ref unit,
        @Nullable Ref leadUnit,
        List<Ref> supportingUnits,
        @Nullable Ref leader,
        @Nullable Ref handler,
        Ref registrant,
        @Nullable Ref outsider,
        int returns,
        boolean restricted,
        boolean alreadyRectified,
        @Nullable String missing,
        @Nullable String claimStatement,
        @Nullable Ref mergedInto,
        @Nullable Ref problemList,
        @Nullable Ref drivePlan,
        @Nullable String carriedOver,
        Instant registeredAt,
        @Nullable Instant closedAt,
        @Nullable String processInstanceId,
        List<MeasureView> measures,
        List<ProgressView> progress,
        List<VerificationView> verifications,
        List<Ref> related,
        ClosureGate gate,
        Set<ItemAction> allowed,
        @Nullable ItemAction expected,
        List<String> waitingFor) {

    /** A thing with a name; for items the number, for people and units their names. */
    public record Ref(long id, String name) {}

    /** @param stage null unless the item is staged */
    public record MeasureView(
            long id,
            int position,
            @Nullable Integer stage,
            String text,
            @Nullable Ref owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate originalDueOn,
            @Nullable LocalDate doneOn,
            AlertLevel alert) {

        public boolean moved() {
            return originalDueOn != null && !originalDueOn.equals(dueOn);
        }

        public boolean done() {
            return doneOn != null;
        }
    }

    /** Evidence parts: {@code progress:<id>}. */
    public record ProgressView(
            long id, @Nullable Long measureId, @Nullable Integer stage, String text, Ref author, Instant reportedAt) {}

    /**
     * Evidence parts: {@code verification:<id>}.
     *
     * @param round 1 for the first claim, 2 after the first return
     * @param field whether it counts as verification in the field
     */
    public record VerificationView(
            long id,
            int round,
            VerificationMethod method,
            LocalDate heldOn,
            String place,
            String peopleMet,
            String findings,
            VerificationOutcome outcome,
            Ref verifier,
            Instant recordedAt,
            boolean field) {}
}
