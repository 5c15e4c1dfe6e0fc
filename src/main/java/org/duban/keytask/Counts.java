package org.duban.keytask;

/**
 * How many assignments stand where. An overdue or soon due one is counted where it stands as well.
 *
 * @param total without those withdrawn
 */
public record Counts(
        long total,
        long planned,
        long assigned,
        long inProgress,
        long claimed,
        long confirmed,
        long overdue,
        long dueSoon) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                total + other.total,
                planned + other.planned,
                assigned + other.assigned,
                inProgress + other.inProgress,
                claimed + other.claimed,
                confirmed + other.confirmed,
                overdue + other.overdue,
                dueSoon + other.dueSoon);
    }

    /** What one word says of all of them: the worst first. */
    public Standing standing() {
        if (total == 0) {
            return Standing.NOT_ASKED;
        }
        if (overdue > 0) {
            return Standing.OVERDUE;
        }
        if (dueSoon > 0) {
            return Standing.DUE_SOON;
        }
        if (assigned > 0) {
            return Standing.NOT_ACCEPTED;
        }
        if (claimed > 0) {
            return Standing.TO_CONFIRM;
        }
        if (inProgress > 0) {
            return Standing.AT_WORK;
        }
        return confirmed > 0 ? Standing.DONE : Standing.PLANNED;
    }

    /** How many a filter of that standing finds. */
    public long of(Standing standing) {
        return switch (standing) {
            case OVERDUE -> overdue;
            case DUE_SOON -> dueSoon;
            case NOT_ACCEPTED -> assigned;
            case TO_CONFIRM -> claimed;
            case AT_WORK -> inProgress;
            case DONE -> confirmed;
            case PLANNED -> planned;
            case NOT_ASKED -> 0;
        };
    }

    /** In whole percent of what was asked, planned periods included. */
    public int percent() {
        return total == 0 ? 0 : Math.toIntExact(confirmed * 100 / total);
    }
}
