/** The projection of everything that waits for a person, written in the engine's transaction and read with MyBatis. Knows no business module. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "organization", "workflow", "deadline", "notification"})
@NullMarked
package org.duban.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
