/** Deliberate violations: the rules must find them. */
@NullMarked
package org.duban.architecture.violation.web;

import org.jspecify.annotations.NullMarked;
