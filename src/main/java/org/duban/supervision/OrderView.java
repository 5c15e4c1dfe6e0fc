package org.duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * An order as one person sees it.
 *
 * @param issuedBy null where the ladder issued it
 * @param text what is asked, empty for the usual words
 * @param originalDueOn the first date; an answer that came back moves {@code dueOn}, never this
 * @param missing what the last return named, null if it did not come back
 * @param withdrawnReason null if it ended with its case
 * @param allowed what the viewer may do now
 * @param expected the one most likely wanted of the viewer, null if nothing is
 * @param waitingFor names of whom it waits for, at most eight
 * @param dueUncertain whether the year of the date has no calendar yet, so that what follows from it may change
 */
public record OrderView(
        long id,
        String number,
        int year,
        int no,
        OrderKind kind,
        OrderState state,
        Instant stateSince,
        AlertLevel level,
        Ref campaign,
        ZoneId zone,
        About about,
        Ref unit,
        Ref issuingUnit,
        @Nullable Ref issuedBy,
        Instant issuedAt,
        String text,
        LocalDate dueOn,
        LocalDate originalDueOn,
        int workingDaysLeft,
        boolean dueUncertain,
        @Nullable Ref receivedBy,
        @Nullable Instant receivedAt,
        List<Reply> replies,
        @Nullable Ref settledBy,
        @Nullable Instant settledAt,
        @Nullable String missing,
        int returns,
        @Nullable String withdrawnReason,
        String processInstanceId,
        Set<OrderAction> allowed,
        @Nullable OrderAction expected,
        List<String> waitingFor) {

    /**
     * The case as it stood on the day of issue.
     *
     * @param path where it is shown, null if the reader may not see it
     * @param overdueDays working days it was overdue by, 0 if it was not
     */
    public record About(
            CaseRef ref,
            String number,
            String title,
            @Nullable String path,
            @Nullable Ref leader,
            @Nullable Ref handler,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate originalDueOn,
            int overdueDays) {}

    /** One answer of the unit; its files are attached to the part {@code answer:<id>} of the order. */
    public record Reply(long id, String text, Ref author, Instant at) {}
}
