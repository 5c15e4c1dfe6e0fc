/** The submission's process: what the domain tells it, and what it asks the domain. */
@NullMarked
package org.duban.approval.process;

import org.jspecify.annotations.NullMarked;
