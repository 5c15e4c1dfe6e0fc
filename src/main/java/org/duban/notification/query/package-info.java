/** Notices as rows. */
@NullMarked
package org.duban.notification.query;

import org.jspecify.annotations.NullMarked;
