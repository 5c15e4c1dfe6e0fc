/** The pages of supervision, the panel on the page of a case, and the interface for programs. */
@NullMarked
package org.duban.supervision.web;

import org.jspecify.annotations.NullMarked;
