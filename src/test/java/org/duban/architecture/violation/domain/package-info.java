/** Deliberate violations: the rules must find them. */
@NullMarked
package org.duban.architecture.violation.domain;

import org.jspecify.annotations.NullMarked;
