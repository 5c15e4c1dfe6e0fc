package org.duban.ledger.imports;

import org.duban.ledger.imports.matching.MatchedRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the preview as it is kept.
 *
 * @param itemId the item that became of it, null before the commit and for a skipped row
 */
public record ImportRow(
        int number, MatchedRow matched, @Nullable Long itemId) {}
