package org.duban.approval.query;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.approval.SubmissionState;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/** A line of a list, as it is stored. */
public record SubmissionRow(
        long id,
        String number,
        String kind,
        String title,
        String subjectType,
        long subjectId,
        String subjectName,
        long unitId,
        long authorId,
        SubmissionState state,
        Instant stateSince,
        @Nullable LocalDate dueOn,
        AlertLevel alertLevel,
        int versionNo,
        @Nullable Long stepId,
        @Nullable String stepZh,
        @Nullable String stepEn) {}
