/** Links under which a screen on the wall shows the morning page day and night, without anybody's session. */
@NullMarked
package org.duban.monitoring.wall;

import org.jspecify.annotations.NullMarked;
