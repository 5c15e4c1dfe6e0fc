package org.duban.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the ledger.
 *
 * @param before where the page before ends, null on the first
 * @param after where the next page begins, null on the last
 */
public record LedgerPage(
        List<LedgerRow> rows,
        @Nullable String before,
        @Nullable String after) {}
