/** Login, accounts, tokens, activation and the three administrators, who are blind to business data. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "audit"})
@NullMarked
package org.duban.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
