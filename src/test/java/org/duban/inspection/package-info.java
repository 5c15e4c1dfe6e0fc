@NullMarked
package org.duban.inspection;

import org.jspecify.annotations.NullMarked;
