/** Tests of paper. */
@NullMarked
package org.duban.print;

import org.jspecify.annotations.NullMarked;
