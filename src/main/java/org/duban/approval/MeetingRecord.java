package org.duban.approval;

import java.time.LocalDate;

/**
 * A meeting as the office records it.
 *
 * @param chairId one of those whom the step names, never the author
 * @param attendance who was there, in words
 */
public record MeetingRecord(
        LocalDate heldOn, long chairId, String attendance, MeetingOutcome outcome, String minutes) {}
