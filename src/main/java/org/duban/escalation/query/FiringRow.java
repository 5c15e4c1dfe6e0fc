package org.duban.escalation.query;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;

/**
 * One step that a case came to, as it was recorded.
 *
 * @param actions what the step says, the names separated by commas; whether it was done says {@code how}
 */
public record FiringRow(
        long part, LocalDate dueOn, String step, AlertLevel level, String actions, String how, Instant at) {}
