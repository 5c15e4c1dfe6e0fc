package org.duban.monitoring.query;

import org.jspecify.annotations.Nullable;

/** What a group had in a snapshot. */
record Then(
        @Nullable String groupKey,
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

    Then under(String other) {
        return new Then(
                other,
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
