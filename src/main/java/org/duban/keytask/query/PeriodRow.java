package org.duban.keytask.query;

import java.time.LocalDate;
import org.duban.keytask.Counts;

/** One period of a key task. */
public record PeriodRow(
        long keyTaskId,
        int periodNo,
        LocalDate beginsOn,
        LocalDate dueOn,
        long total,
        long planned,
        long assigned,
        long inProgress,
        long claimed,
        long confirmed,
        long overdue,
        long dueSoon) {

    Counts counts() {
        return new Counts(total, planned, assigned, inProgress, claimed, confirmed, overdue, dueSoon);
    }
}
