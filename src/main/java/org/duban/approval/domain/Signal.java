package org.duban.approval.domain;

/**
 * What the process of a submission has to know of a transition, in the words of the business.
 *
 * @param part the seat or unit concerned, 0 for none
 */
public record Signal(What what, long part) {

    /** What happened. */
    public enum What {
        SENT,
        RESUBMITTED,
        WITHDRAWN,
        DISCARDED,
        /** The seat has voted. */
        SEAT_DECIDED,
        /** The seat waits for somebody else. */
        SEAT_PASSED_ON,
        SEAT_REMOVED,
        MEETING_RECORDED,
        /** Confirmed, or sent back for correction. */
        MEETING_CHECKED,
        /** What was sent back waits for another author. */
        AUTHOR_CHANGED,
        ISSUED,
        RECEIVED
    }
}
