/** Working days of the Chinese calendar, due dates and alert levels. Knows no business module. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
