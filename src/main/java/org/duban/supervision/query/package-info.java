/** Reads orders, listings and reports. */
@NullMarked
package org.duban.supervision.query;

import org.jspecify.annotations.NullMarked;
