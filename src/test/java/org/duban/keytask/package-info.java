@NullMarked
package org.duban.keytask;

import org.jspecify.annotations.NullMarked;
