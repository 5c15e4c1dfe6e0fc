@NullMarked
package org.duban.rectification;

import org.jspecify.annotations.NullMarked;
