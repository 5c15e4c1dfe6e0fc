/** Units in tiers, people and their posts, leaders' portfolios. Who may do what follows from post and unit, and from nothing else. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "spreadsheet", "notification", "deadline"})
@NullMarked
package org.duban.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
