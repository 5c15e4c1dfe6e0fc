package org.duban.ledger.query;

/** What may be said of an item beside its state, its people and its dates; a filter names those it asks for. */
public enum ItemMark {
    /** Being rectified, and nothing reported for as many working days as {@code duban.monitoring.silent-after}. */
    SILENT,
    /** Within its time, or without a date to be late on. */
    NOT_OVERDUE,
    /** Sent back by a verification. */
    RETURNED,
    /** Sent back by a verification more than once. */
    RETURNED_TWICE,
    /** Has another deadline than the one first set, because somebody asked for it. */
    EXTENDED,
    /** Open after the date first set, whatever date is in force. */
    OVERDUE_BY_FIRST_DATE,
    /** Closed by its deadline during the four weeks before today; of closed items only. */
    CLOSED_IN_TIME,
    /** Came back after an earlier item was closed. */
    RECURRING,
    /** A check after closure found that it did not hold. */
    CHECK_FAILED,
    /** Something about it looks odd; asked for in vain by whoever does not oversee its campaign. */
    FLAGGED,
    /** Under listed supervision. */
    LISTED,
    /** Nobody answers for it yet. */
    WITHOUT_LEADER,
    /** Its kind is decided with the assignment. */
    WITHOUT_KIND,
    /** No date to be late on. */
    WITHOUT_DUE
}
