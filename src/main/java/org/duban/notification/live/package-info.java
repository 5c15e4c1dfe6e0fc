/** Counts that change while somebody looks at a page. */
@NullMarked
package org.duban.notification.live;

import org.jspecify.annotations.NullMarked;
