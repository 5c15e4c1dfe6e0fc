package org.duban.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a list.
 *
 * @param dueOn when the open step is due
 * @param waitingFor names of whom it waits for, at most three
 * @param stepName the open step's, null where none is open
 */
public record SubmissionLine(
        long id,
        String number,
        String kind,
        String kindName,
        String title,
        CaseRef subject,
        String subjectName,
        String unitName,
        String authorName,
        SubmissionState state,
        Instant stateSince,
        @Nullable LocalDate dueOn,
        AlertLevel level,
        int versionNo,
        @Nullable String stepName,
        List<String> waitingFor) {}
