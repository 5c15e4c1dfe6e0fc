/** The office's boards: what is late, where it is stuck, and one click to urge. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "campaign", "deadline", "rectification"})
@NullMarked
package org.duban.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
