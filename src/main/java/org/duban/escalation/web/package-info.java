/** The ladder on the page of a case. */
@NullMarked
package org.duban.escalation.web;

import org.jspecify.annotations.NullMarked;
