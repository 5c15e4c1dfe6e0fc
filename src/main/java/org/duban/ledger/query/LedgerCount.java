package org.duban.ledger.query;

import org.duban.deadline.AlertLevel;
import org.duban.rectification.ItemState;

/** How many matching items stand in a state at an alert level. */
public record LedgerCount(ItemState state, AlertLevel alert, long items) {}
