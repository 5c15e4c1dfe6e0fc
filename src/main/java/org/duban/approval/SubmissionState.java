package org.duban.approval;

import java.util.EnumSet;
import java.util.Set;

/** Where a submission stands, and where it may go from there. */
public enum SubmissionState {
    /** With the author, never sent. */
    DRAFT,
    /** With the people of its open step. */
    IN_APPROVAL,
    /** Sent back to the author. */
    RETURNED,
    /** Taken back by the author before anybody decided. */
    WITHDRAWN,
    /** Every step holds; waits for the office to issue it. */
    APPROVED,
    /** Issued; waits for receipts. */
    ISSUED,
    /** Issued and received by all. */
    ARCHIVED,
    /** Refused for good. */
    REJECTED,
    /** Given up by the author. */
    DISCARDED;

    /** Has exactly one live process instance. */
    public boolean open() {
        return switch (this) {
            case IN_APPROVAL, RETURNED, APPROVED, ISSUED -> true;
            default -> false;
        };
    }

    /** The author may change the content. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }

    /** Every step of the route holds on the final fingerprint. */
    public boolean approved() {
        return this == APPROVED || this == ISSUED || this == ARCHIVED;
    }

    public boolean maySucceed(SubmissionState next) {
        return successors().contains(next);
    }

    private Set<SubmissionState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_APPROVAL, DISCARDED);
            case IN_APPROVAL -> EnumSet.of(RETURNED, WITHDRAWN, APPROVED, REJECTED);
            case RETURNED, WITHDRAWN -> EnumSet.of(IN_APPROVAL, APPROVED, DISCARDED);
            case APPROVED -> EnumSet.of(ISSUED, ARCHIVED);
            case ISSUED -> EnumSet.of(ARCHIVED);
            case ARCHIVED, REJECTED, DISCARDED -> EnumSet.noneOf(SubmissionState.class);
        };
    }
}
