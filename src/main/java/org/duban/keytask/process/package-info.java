/** An assignment's process: what the domain tells it, and what it asks the domain. */
@NullMarked
package org.duban.keytask.process;

import org.jspecify.annotations.NullMarked;
