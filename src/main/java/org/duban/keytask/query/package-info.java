/** Reads key tasks and assignments for one person. */
@NullMarked
package org.duban.keytask.query;

import org.jspecify.annotations.NullMarked;
