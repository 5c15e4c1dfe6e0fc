/** The submission kind {@code task-list}: what its rows hold, what is wrong with them, what their approval brings about. */
@NullMarked
package org.duban.keytask.tasklist;

import org.jspecify.annotations.NullMarked;
