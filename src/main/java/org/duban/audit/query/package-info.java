/** Reads the chains. */
@NullMarked
package org.duban.audit.query;

import org.jspecify.annotations.NullMarked;
