/** Deliberate violations: the rules must find them. */
@NullMarked
package org.duban.architecture.violation;

import org.jspecify.annotations.NullMarked;
