/** The year's calendar as a page and through the API. */
@NullMarked
package org.duban.deadline.web;

import org.jspecify.annotations.NullMarked;
