package org.duban.ledger.imports.matching;

import java.util.List;
import org.duban.ledger.imports.reading.Draft;

/**
 * A row of the preview.
 *
 * @param skipped whether it stays out of the import
 * @param fingerprint equal for rows that tell the same problem of the same unit
 */
public record MatchedRow(
        Draft draft, Mend mend, Resolved resolved, List<Finding> findings, boolean skipped, String fingerprint) {

    /** 2 blocks, 1 is doubtful, 0 is clean or stays out. */
    public int severity() {
        if (skipped) {
            return 0;
        }
        return findings.stream()
                .mapToInt(finding -> finding.blocks() ? 2 : 1)
                .max()
                .orElse(0);
    }
}
