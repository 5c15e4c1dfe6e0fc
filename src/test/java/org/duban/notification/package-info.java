@NullMarked
package org.duban.notification;

import org.jspecify.annotations.NullMarked;
