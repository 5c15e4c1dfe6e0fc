/** An order's process: what the domain tells it, and what it asks the domain. */
@NullMarked
package org.duban.supervision.process;

import org.jspecify.annotations.NullMarked;
