@NullMarked
package org.duban.notification.delivery;

import org.jspecify.annotations.NullMarked;
