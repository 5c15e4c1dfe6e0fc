/**
 * What the tests stand on: a real database, a clock that stands still, a county to play in.
 *
 * <p>All database tests share one application context per database, so they must not depend on each other's
 * rows: each builds its own {@link org.duban.testing.TestCounty}.
 */
@NullMarked
package org.duban.testing;

import org.jspecify.annotations.NullMarked;
