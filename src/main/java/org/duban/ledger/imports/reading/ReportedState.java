package org.duban.ledger.imports.reading;

/** How far a row says its problem is. */
public enum ReportedState {
    /** Nothing said, or still under way. */
    OPEN,
    /** Said to be done (已完成): it waits for verification. */
    DONE,
    /** Said to be struck off (已销号). */
    CLOSED
}
