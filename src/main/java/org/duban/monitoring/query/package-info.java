/** One grouped query behind the whole page, and a snapshot a day behind its trend. */
@NullMarked
package org.duban.monitoring.query;

import org.jspecify.annotations.NullMarked;
