package org.duban.monitoring.query;

/**
 * What waits in one responsible unit, open items only. An item may be counted in several columns.
 *
 * @param overdue since the day after the due date
 * @param dueThisWeek due from today to Sunday
 * @param notAccepted assigned, not yet accepted
 * @param returned sent back by a verification and being rectified again
 * @param awaitingVerification claimed complete and countersigned
 */
public record UnitFigures(
        long unitId,
        long open,
        long overdue,
        long dueThisWeek,
        long notAccepted,
        long returned,
        long awaitingVerification) {

    static UnitFigures none(long unitId) {
        return new UnitFigures(unitId, 0, 0, 0, 0, 0, 0);
    }

    UnitFigures plus(UnitFigures other) {
        return new UnitFigures(
                unitId,
                open + other.open,
                overdue + other.overdue,
                dueThisWeek + other.dueThisWeek,
                notAccepted + other.notAccepted,
                returned + other.returned,
                awaitingVerification + other.awaitingVerification);
    }
}
