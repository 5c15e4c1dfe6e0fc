package org.duban.keytask;

import java.time.LocalDate;
import org.duban.deadline.AlertLevel;

/**
 * An assignment in a list.
 *
 * @param workingDaysLeft negative once it is overdue
 */
public record AssignmentLine(
        long id,
        long keyTaskId,
        String number,
        String content,
        Ref unit,
        int periodNo,
        boolean recurs,
        LocalDate beginsOn,
        LocalDate dueOn,
        AssignmentState state,
        AlertLevel level,
        int workingDaysLeft,
        int returns) {}
