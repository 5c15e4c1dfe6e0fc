package org.duban.monitoring.web;

import org.duban.ledger.query.LedgerFilter;
import org.duban.monitoring.query.Group;

/**
 * A group as the page shows it.
 *
 * @param label its name in the reader's language
 * @param items the group's open items
 */
record GroupLine(String label, Group group, LedgerFilter items) {}
