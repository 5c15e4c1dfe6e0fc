package org.duban.ledger.imports;

/** Which rows of a preview are listed. */
public enum RowFilter {
    /** All, those that need a look first. */
    ALL("1 = 1"),
    BLOCKED("severity = 2 and not skipped"),
    DOUBTFUL("severity = 1 and not skipped"),
    CLEAN("severity = 0 and not skipped"),
    SKIPPED("skipped");

    private final String condition;

    RowFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
