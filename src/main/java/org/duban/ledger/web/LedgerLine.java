package org.duban.ledger.web;

import java.time.ZoneId;
import org.duban.ledger.query.LedgerRow;
import org.jspecify.annotations.Nullable;

/**
 * A row as the page shows it.
 *
 * @param source its name in the reader's language
 * @param daysLeft working days; null without a deadline and once the item is no longer open
 */
record LedgerLine(
        LedgerRow row, String source, ZoneId zone, @Nullable Integer daysLeft) {}
