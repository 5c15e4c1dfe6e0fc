package org.duban.ledger.imports;

/**
 * The preview in numbers. A row is blocked, doubtful, clean or skipped.
 *
 * @param measures of the rows that are not skipped
 */
public record ImportCounts(int rows, int blocked, int doubtful, int skipped, int measures, int imported) {

    public int clean() {
        return rows - blocked - doubtful - skipped;
    }

    /** How many items a commit makes. */
    public int items() {
        return rows - skipped;
    }
}
