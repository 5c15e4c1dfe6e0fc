/** What approved submissions bring about in the ledger: a problem list its items, a special drive's plan its bindings. */
@NullMarked
package org.duban.rectification.submissions;

import org.jspecify.annotations.NullMarked;
