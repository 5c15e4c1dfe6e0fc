/** Reading what the clocks have done. */
@NullMarked
package org.duban.escalation.query;

import org.jspecify.annotations.NullMarked;
