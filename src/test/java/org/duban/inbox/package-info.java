@NullMarked
package org.duban.inbox;

import org.jspecify.annotations.NullMarked;
