@NullMarked
package org.duban.supervision;

import org.jspecify.annotations.NullMarked;
