package org.duban.monitoring.query;

/**
 * What waits, open items only. An item may be counted in several numbers.
 *
 * @param overdue since the day after the due date
 * @param overdueFirst the same by the date first set, whatever became of it
 * @param dueThisWeek due from today to Sunday
 * @param silent being rectified, and nothing reported for long
 * @param notAccepted assigned, not yet accepted
 * @param returnedTwice sent back by a verification more than once
 * @param extended has another deadline than the one first set
 * @param awaitingVerification claimed complete and countersigned
 */
public record Figures(
        long open,
        long overdue,
        long overdueFirst,
        long dueThisWeek,
        long silent,
        long notAccepted,
        long returnedTwice,
        long extended,
        long awaitingVerification) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Figures plus(Figures other) {
        return new Figures(
                open + other.open,
                overdue + other.overdue,
                overdueFirst + other.overdueFirst,
                dueThisWeek + other.dueThisWeek,
                silent + other.silent,
                notAccepted + other.notAccepted,
                returnedTwice + other.returnedTwice,
                extended + other.extended,
                awaitingVerification + other.awaitingVerification);
    }

    public Figures minus(Figures other) {
        return new Figures(
                open - other.open,
                overdue - other.overdue,
                overdueFirst - other.overdueFirst,
                dueThisWeek - other.dueThisWeek,
                silent - other.silent,
                notAccepted - other.notAccepted,
                returnedTwice - other.returnedTwice,
                extended - other.extended,
                awaitingVerification - other.awaitingVerification);
    }
}
