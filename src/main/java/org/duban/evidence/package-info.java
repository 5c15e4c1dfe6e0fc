/** Files: content-addressed, typed by content, readable by participation. Knows no business module. */
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.duban.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
