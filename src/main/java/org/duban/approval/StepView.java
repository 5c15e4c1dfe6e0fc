package org.duban.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a step. A step that was asked again after a return or a change appears once per run, the former ones
 * with their opinions.
 *
 * @param run 1 for the first time
 * @param current whether this is the step's last run
 * @param mayReturnTo whether the reader may send the submission back to here
 * @param addedBy who added it after another step, null for a step of the route
 */
public record StepView(
        long id,
        int position,
        int run,
        boolean current,
        String name,
        StepType type,
        StepRule rule,
        int ratioPercent,
        int workingDays,
        boolean handSigned,
        StepState state,
        @Nullable Instant openedAt,
        @Nullable LocalDate dueOn,
        boolean mayReturnTo,
        @Nullable Ref addedBy,
        List<SignerView> signers,
        @Nullable MeetingView meeting) {

    /**
     * One person asked.
     *
     * @param post in which capacity, in words
     * @param decidedBy the substitute who acted, null if the person did
     * @param ahead whose signature waits for this one, null if none does
     * @param versionNo of the version decided on
     * @param fallen the opinion no longer holds: the content changed, or the step was asked again
     * @param signatureId evidence id of the signature by hand
     * @param removable whether the reader may remove this signer
     */
    public record SignerView(
            long id,
            int seat,
            Ref person,
            String post,
            SignerRole role,
            SignerState state,
            @Nullable Ref decidedBy,
            @Nullable Ref ahead,
            @Nullable String comment,
            @Nullable Integer versionNo,
            boolean fallen,
            @Nullable Long signatureId,
            @Nullable Instant decidedAt,
            boolean removable) {}

    /**
     * @param confirmedBy the substitute who confirmed for the chair, null if the chair did
     * @param confirmedAt null until the chair confirmed
     */
    public record MeetingView(
            LocalDate heldOn,
            Ref chair,
            String attendance,
            MeetingOutcome outcome,
            String minutes,
            Ref recordedBy,
            @Nullable Ref confirmedBy,
            @Nullable Instant confirmedAt) {}
}
