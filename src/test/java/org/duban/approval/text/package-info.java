/** Uploaded bodies, good and bad. */
@NullMarked
package org.duban.approval.text;

import org.jspecify.annotations.NullMarked;
