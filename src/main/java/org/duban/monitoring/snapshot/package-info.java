/**
 * A picture of every morning, taken once a day: what the trend compares with, and what was closed. Kept for two
 * months; written with a few set-based statements, so that a million closed items cost nothing.
 */
@NamedInterface("snapshot")
@NullMarked
package org.duban.monitoring.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
