/** The board as a page and for programs. */
@NullMarked
package org.duban.monitoring.web;

import org.jspecify.annotations.NullMarked;
