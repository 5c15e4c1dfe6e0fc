@NullMarked
package org.duban.rectification.submissions;

import org.jspecify.annotations.NullMarked;
