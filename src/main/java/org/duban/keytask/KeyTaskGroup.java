package org.duban.keytask;

import java.util.List;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that stand together in a list: a tier's, a person's or a month's.
 *
 * @param tier of the task list
 * @param person of the responsibility list, null there for what nobody answers for by name
 * @param month of the deadline list, {@code 2023-10}
 */
public record KeyTaskGroup(
        @Nullable Tier tier, @Nullable Ref person, @Nullable String month, List<KeyTaskRow> rows) {

    public Counts counts() {
        return rows.stream().map(KeyTaskRow::counts).reduce(Counts.NONE, Counts::plus);
    }
}
