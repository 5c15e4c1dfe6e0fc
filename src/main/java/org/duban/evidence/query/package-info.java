/** Reads which file belongs to what. */
@NullMarked
package org.duban.evidence.query;

import org.jspecify.annotations.NullMarked;
