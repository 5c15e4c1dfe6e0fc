package org.duban.monitoring.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bars of the ageing chart: for how many days items have been open, today not counted. */
public final class Ages {

    private static final List<Integer> ENDS = List.of(10, 30, 60, 90, 180);

    private Ages() {}

    /**
     * One bar; its number is its place in the list.
     *
     * @param days the fewest days
     * @param toDays the most days, null for the last bar
     * @param from the first day of registration, null for the last bar
     * @param to the last day of registration
     */
    public record Age(
            int days, @Nullable Integer toDays, @Nullable LocalDate from, LocalDate to) {}

    public static List<Age> before(LocalDate today) {
        List<Age> ages = new ArrayList<>();
        int days = 0;
        for (int end : ENDS) {
            ages.add(new Age(days, end, today.minusDays(end), today.minusDays(days)));
            days = end + 1;
        }
        ages.add(new Age(days, null, null, today.minusDays(days)));
        return ages;
    }
}
