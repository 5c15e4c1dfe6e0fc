package org.duban.supervision;

import org.jspecify.annotations.Nullable;

/**
 * Which orders; every field narrows, null does not.
 *
 * @param open whether it still waits for somebody
 * @param overdue only those that should have been answered
 * @param unit this unit and those below it
 */
public record OrderFilter(
        @Nullable Boolean open,
        @Nullable OrderState state,
        @Nullable OrderKind kind,
        @Nullable Boolean overdue,
        @Nullable Long campaign,
        @Nullable Long unit) {

    public static final OrderFilter ALL = new OrderFilter(null, null, null, null, null, null);

    public boolean narrows() {
        return !equals(ALL);
    }
}
