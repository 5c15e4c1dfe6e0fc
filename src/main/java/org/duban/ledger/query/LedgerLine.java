package org.duban.ledger.query;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A row as a page shows it.
 *
 * @param source its name in the reader's language
 * @param daysLeft working days; null without a deadline and once the item is no longer open
 */
public record LedgerLine(
        LedgerRow row, String source, ZoneId zone, @Nullable Integer daysLeft) {}
