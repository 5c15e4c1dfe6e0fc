package org.duban.monitoring.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the numbers told apart.
 *
 * @param key of the group: an id, a code or the name of a constant; null for the items that have none
 * @param change against the snapshot; null without one
 */
public record Group(
        @Nullable String key, Figures figures, @Nullable Figures change) {

    /** All groups of one kind, those with the most overdue first. */
    public record All(Grouping by, List<Group> groups) {}
}
