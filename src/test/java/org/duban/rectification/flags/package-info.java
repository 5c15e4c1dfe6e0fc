@NullMarked
package org.duban.rectification.flags;

import org.jspecify.annotations.NullMarked;
