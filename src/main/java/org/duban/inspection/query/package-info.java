/** What lists and samples are read by. */
@NullMarked
package org.duban.inspection.query;

import org.jspecify.annotations.NullMarked;
