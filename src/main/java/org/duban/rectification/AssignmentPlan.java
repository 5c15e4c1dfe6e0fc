package org.duban.rectification;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who rectifies what until when.
 *
 * @param supportingUnitIds may be empty, never holds the lead unit
 * @param leaderId the responsible leader
 * @param handlerId somebody with a post in the lead unit or below it
 * @param dueOn due at the end of this day in the campaign's time zone
 */
public record AssignmentPlan(
        RectificationKind kind,
        long leadUnitId,
        Set<Long> supportingUnitIds,
        long leaderId,
        long handlerId,
        String goal,
        LocalDate dueOn) {}
