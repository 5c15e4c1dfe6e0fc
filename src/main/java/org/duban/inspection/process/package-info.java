/** An inspection's process: what the domain tells it, and what it asks the domain. */
@NullMarked
package org.duban.inspection.process;

import org.jspecify.annotations.NullMarked;
