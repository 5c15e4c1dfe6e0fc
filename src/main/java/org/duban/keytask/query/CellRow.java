package org.duban.keytask.query;

import org.duban.keytask.Counts;

/** A unit's assignments for a key task. */
public record CellRow(
        long unitId,
        long keyTaskId,
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
