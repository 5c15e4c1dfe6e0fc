package org.duban.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.duban.deadline.AlertLevel;

/**
 * A step of a ladder that a case has come to.
 *
 * @param key names the step within its ladder ({@code due-in-10}, {@code overdue-5})
 * @param part the part of the case whose deadline it is, 0 for the case's own
 * @param label what that part is called, empty for the case itself
 * @param dueOn the date it was counted from
 */
public record FiredStep(
        String ladder,
        String key,
        long part,
        String label,
        LocalDate dueOn,
        AlertLevel level,
        Set<Audience> audience,
        Set<LadderAction> actions,
        Instant at) {}
