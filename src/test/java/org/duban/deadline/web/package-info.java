/** The pages of the calendar, through HTTP. */
@NullMarked
package org.duban.deadline.web;

import org.jspecify.annotations.NullMarked;
