package org.duban.keytask.query;

import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.Rhythm;

/** An assignment as a list needs it. */
public record AssignmentRow(
        long id,
        long keyTaskId,
        String number,
        String content,
        long unitId,
        int periodNo,
        Rhythm rhythm,
        LocalDate beginsOn,
        LocalDate dueOn,
        AssignmentState state,
        AlertLevel level,
        int returns) {}
