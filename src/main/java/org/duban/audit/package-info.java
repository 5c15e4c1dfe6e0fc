/** The hash-chained record of every transition, one chain per case. Knows no business module. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
