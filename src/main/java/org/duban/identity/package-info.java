/**
 * Login, accounts, tokens, activation and the three administrators, who are blind to business data.
 *
 * <p>An account has one role for ever, so the administrators exclude each other by construction. A path that the
 * filter chains do not name is business and needs a person: an administrator is blind to pages that do not exist
 * yet. Appointing and handing out codes are two administrators' parts. Secrets leave the system once, in the
 * answer that made them; the tables keep hashes.
 */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "audit", "notification"})
@NullMarked
package org.duban.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
