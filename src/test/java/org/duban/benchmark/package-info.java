/**
 * How fast a problem's life is, beside a stock engine on the same work. Run by {@code ./mvnw -Pbenchmark verify}.
 *
 * <p>Only ratios mean anything: both sides take turns in one run, equally warm, on databases of the same kind,
 * with pools of the same size, and both commit to the disk.
 */
@NullMarked
package org.duban.benchmark;

import org.jspecify.annotations.NullMarked;
