/** Reads submissions, for lists and for one page. */
@NullMarked
package org.duban.approval.query;

import org.jspecify.annotations.NullMarked;
