package org.duban.escalation;

import org.duban.deadline.AlertLevel;

/**
 * What a stroke of the clock did to one deadline.
 *
 * @param part 0 for the case's own deadline
 * @param step the key of the step that acted, the last of those that had passed
 */
public record Stroke(long part, String step, AlertLevel level) {}
