/** One grouped query behind the whole board. */
@NullMarked
package org.duban.monitoring.query;

import org.jspecify.annotations.NullMarked;
