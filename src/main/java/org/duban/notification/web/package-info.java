/** Preferences, robots, the backlog and the live counts. */
@NullMarked
package org.duban.notification.web;

import org.jspecify.annotations.NullMarked;
