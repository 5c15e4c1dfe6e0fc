/** Inspections and the rounds that they are drawn in: state, rules and storage. */
@NullMarked
package org.duban.inspection.domain;

import org.jspecify.annotations.NullMarked;
