@NullMarked
package org.duban.notification.web;

import org.jspecify.annotations.NullMarked;
