package org.duban.ledger.imports.reading;

/** What a column of a ledger can mean. */
public enum LedgerField {
    SEQUENCE,
    DESCRIPTION,
    ASPECT,
    SOURCE,
    LEVEL,
    ROOT_CAUSE,
    UNIT,
    SUPPORTING_UNITS,
    LEADER,
    HANDLER,
    KIND,
    MEASURES,
    GOAL,
    DUE,
    PROGRESS,
    STATUS,
    REMARKS
}
