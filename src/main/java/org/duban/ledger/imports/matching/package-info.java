/**
 * Compares what a ledger says with the organisation, the campaign and the items that are already there. Pure:
 * it is given all three.
 */
@NullMarked
package org.duban.ledger.imports.matching;

import org.jspecify.annotations.NullMarked;
