package org.duban.escalation.query;

import java.time.Instant;
import java.time.LocalDate;

/** One step that a case came to, as it was recorded. */
public record FiringRow(long part, LocalDate dueOn, String step, String how, Instant at) {}
