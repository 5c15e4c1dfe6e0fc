/** What the ledger page and its export read: one filter, written in the URL, and the rows that match it. */
@NamedInterface("query")
@NullMarked
package org.duban.ledger.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
