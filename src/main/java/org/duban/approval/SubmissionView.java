package org.duban.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A submission as one person sees it.
 *
 * @param version the newest one; a draft only for its author
 * @param versions those that the reader may compare, the oldest first
 * @param steps every run of every step, by position and run
 * @param allowed what the reader may do now
 * @param actingFor for whom the reader would decide as a substitute, null if for themselves
 * @param receiptFor the units for which the reader may confirm receipt now
 * @param changedSince number of the version that the reader last decided on or saw, null if nothing changed since
 * @param returned why it came back, while it is with its author
 * @param dueUncertain whether the year of the date has no calendar yet, so that what follows from it may change
 */
public record SubmissionView(
        long id,
        String number,
        String kind,
        String kindName,
        CaseRef subject,
        String subjectName,
        @Nullable String subjectPath,
        Ref unit,
        Ref author,
        ZoneId zone,
        SubmissionState state,
        Instant stateSince,
        AlertLevel level,
        @Nullable LocalDate dueOn,
        @Nullable Integer workingDaysLeft,
        boolean dueUncertain,
        @Nullable Instant sentAt,
        @Nullable Instant decidedAt,
        VersionView version,
        List<VersionView.Line> versions,
        List<StepView> steps,
        List<RemarkView> remarks,
        List<CopyView> copies,
        @Nullable IssueView issue,
        List<Ref> meetingChairs,
        Set<SubmissionAction> allowed,
        @Nullable Ref actingFor,
        List<Ref> receiptFor,
        @Nullable Integer changedSince,
        @Nullable ReturnNote returned,
        List<String> waitingFor,
        @Nullable String contentEditor,
        @Nullable String processInstanceId) {

    /** @param answers the question it answers, null for a comment or a question */
    public record RemarkView(
            long id,
            RemarkKind kind,
            Ref author,
            @Nullable Ref onBehalfOf,
            String text,
            @Nullable Long answers,
            Instant at) {}

    public record CopyView(
            Ref person, Ref by, Instant at, @Nullable Instant readAt) {}

    public record IssueView(String documentNumber, LocalDate issuedOn, Ref issuedBy, List<Receipt> recipients) {}

    public record Receipt(
            Ref unit, @Nullable Ref receivedBy, @Nullable Instant receivedAt) {}

    public record ReturnNote(Ref by, String stepName, String reason, Instant at) {}

    /** Whether the open step asks for a signature by hand. */
    public boolean handSigned() {
        return steps.stream().anyMatch(step -> step.state() == StepState.OPEN && step.handSigned());
    }

    public boolean may(SubmissionAction action) {
        return allowed.contains(action);
    }
}
