/** Notices to people, written in the transaction of what they tell. Knows no business module. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
