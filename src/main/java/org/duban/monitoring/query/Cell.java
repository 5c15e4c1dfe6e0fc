package org.duban.monitoring.query;

import org.jspecify.annotations.Nullable;

/**
 * What one group has in one week at one age.
 *
 * @param groupKey the key of the group in words; null where the items have none
 * @param counted whether a snapshot can tell what it was last week: the person sees these items by a post
 * @param week the number of the column, see {@link Weeks}
 * @param age the number of the bar, see {@link Ages}
 */
record Cell(
        @Nullable String groupKey,
        boolean counted,
        int week,
        int age,
        long open,
        long overdue,
        long overdueFirst,
        long dueThisWeek,
        long silent,
        long notAccepted,
        long returnedTwice,
        long extended,
        long awaitingVerification) {

    Figures figures() {
        return new Figures(
                open,
                overdue,
                overdueFirst,
                dueThisWeek,
                silent,
                notAccepted,
                returnedTwice,
                extended,
                awaitingVerification);
    }

    Cell under(String other) {
        return new Cell(
                other,
                counted,
                week,
                age,
                open,
                overdue,
                overdueFirst,
                dueThisWeek,
                silent,
                notAccepted,
                returnedTwice,
                extended,
                awaitingVerification);
    }
}
