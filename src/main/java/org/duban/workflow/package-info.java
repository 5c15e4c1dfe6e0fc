/** The engine's configuration, its allow-list of models, diagrams and timers. Knows no business module; with the process packages it is the only place that may import org.flowable. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
