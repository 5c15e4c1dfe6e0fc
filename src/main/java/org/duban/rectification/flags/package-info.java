/**
 * What looks odd about an item, with the reason: never a verdict. A flag says what was seen and leaves it to people what it
 * means; it blocks nothing, and the unit that is concerned never sees it.
 *
 * <p>The page of an item looks each time. The ledger cannot, so flags are stored as well, a little later and in the
 * background: a lifecycle does not pay for them with a single statement. What a node that dies forgets to look at, the
 * nightly pass over everything that is open or was closed lately finds.
 */
@NullMarked
package org.duban.rectification.flags;

import org.jspecify.annotations.NullMarked;
