package org.duban.keytask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as one person sees it.
 *
 * @param list the approved list that asks for it
 * @param firstDueOn the date of the list that first asked
 * @param missing what the last return named, null if it did not come back
 * @param allowed what the viewer may do now
 * @param expected the one most likely wanted of the viewer, null if nothing is
 * @param waitingFor names of whom it waits for, at most eight
 * @param dueUncertain whether the year of the date has no calendar yet, so that what follows from it may change
 */
public record AssignmentView(
        long id,
        KeyTaskView task,
        Ref campaign,
        ZoneId zone,
        Ref list,
        Ref unit,
        int periodNo,
        AssignmentState state,
        Instant stateSince,
        AlertLevel level,
        LocalDate beginsOn,
        LocalDate dueOn,
        LocalDate firstDueOn,
        int workingDaysLeft,
        boolean dueUncertain,
        @Nullable Ref claimedBy,
        @Nullable Instant claimedAt,
        @Nullable String claimStatement,
        @Nullable Ref confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String missing,
        int returns,
        @Nullable String withdrawnBy,
        List<Progress> progress,
        String processInstanceId,
        Set<AssignmentAction> allowed,
        @Nullable AssignmentAction expected,
        List<String> waitingFor) {

    /** One report; its files are attached to the part {@code progress:<id>} of the case. */
    public record Progress(long id, String text, Ref author, Instant at) {}
}
