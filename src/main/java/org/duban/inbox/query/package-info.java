/** The lists, as rows. */
@NullMarked
package org.duban.inbox.query;

import org.jspecify.annotations.NullMarked;
