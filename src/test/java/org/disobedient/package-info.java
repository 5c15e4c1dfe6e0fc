/** Deliberate violations: the rules must find them. Outside org.duban, so that no scan finds them. */
@NullMarked
package org.disobedient;

import org.jspecify.annotations.NullMarked;
