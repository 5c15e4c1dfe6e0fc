/** What leaves the house: planned, taken, sent, tried again. */
@NullMarked
package org.duban.notification.delivery;

import org.jspecify.annotations.NullMarked;
