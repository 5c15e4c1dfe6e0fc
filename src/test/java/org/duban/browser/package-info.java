/** The pages in a real Chromium: one application with the sample county, one browser for all tests. */
@NullMarked
package org.duban.browser;

import org.jspecify.annotations.NullMarked;
