/** Writing notices and reading one's own. */
@NullMarked
package org.duban.notification.domain;

import org.jspecify.annotations.NullMarked;
