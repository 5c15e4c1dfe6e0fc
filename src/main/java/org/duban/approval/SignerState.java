package org.duban.approval;

/** What became of one person who was asked to sign. */
public enum SignerState {
    /** Waits for somebody who was added before, or to whom it was delegated. */
    WAITING,
    ASKED,
    APPROVED,
    /** In a step by ratio: voted against. */
    OPPOSED,
    RETURNED,
    REJECTED,
    /** Gave an opinion for the one who delegated. */
    ADVISED,
    TRANSFERRED,
    REMOVED,
    /** The step was decided without this person. */
    CANCELLED;

    /** Still owes an answer. */
    public boolean open() {
        return this == WAITING || this == ASKED;
    }

    /** An opinion that the page shows. */
    public boolean decided() {
        return this == APPROVED || this == OPPOSED || this == RETURNED || this == REJECTED || this == ADVISED;
    }
}
