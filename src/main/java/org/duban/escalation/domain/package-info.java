/** The ladders, and the strokes of the clocks. */
@NullMarked
package org.duban.escalation.domain;

import org.jspecify.annotations.NullMarked;
