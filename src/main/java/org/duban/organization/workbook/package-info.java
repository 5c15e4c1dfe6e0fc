/**
 * Understands a workbook of units and people. Plain values in, plain values out: what stands in the sheets, and
 * what it would change in an organisation. Nothing here writes.
 */
@NullMarked
package org.duban.organization.workbook;

import org.jspecify.annotations.NullMarked;
