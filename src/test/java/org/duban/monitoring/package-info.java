@NullMarked
package org.duban.monitoring;

import org.jspecify.annotations.NullMarked;
