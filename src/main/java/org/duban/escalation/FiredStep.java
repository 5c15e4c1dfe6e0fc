package org.duban.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * A step of a ladder that a case has come to.
 *
 * @param key names the step within its ladder ({@code due-in-10}, {@code overdue-5})
 * @param part the part of the case whose deadline it is, 0 for the case's own
 * @param label what that part is called, empty for the case itself
 * @param dueOn the date it was counted from
 * @param originalDueOn the first date ever set
 */
public record FiredStep(
        String ladder,
        String key,
        long part,
        String label,
        LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        AlertLevel level,
        Set<Audience> audience,
        Set<LadderAction> actions,
        Instant at) {

    /** The same step for another audience. */
    public FiredStep toldTo(Set<Audience> others) {
        return new FiredStep(ladder, key, part, label, dueOn, originalDueOn, level, Set.copyOf(others), actions, at);
    }

    /** Whether it is about a part of the case that has a name of its own. */
    public boolean ofPart() {
        return part != Deadline.OWN && !label.isEmpty();
    }

    /** Its name within the case: the same step of another part is another one. */
    public String keyInCase() {
        return ofPart() ? key + "/" + part : key;
    }
}
