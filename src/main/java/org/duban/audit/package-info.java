/**
 * The hash-chained record of every transition, one chain per case. Knows no business module.
 *
 * <p>A chain per case, not one for all, so that cases do not wait for each other; its key (case, number) makes
 * two commands on one case take turns: the later one is tried again as a whole and then sees what the other
 * did. PostgreSQL refuses to change or delete an entry. H2 has no such trigger without code in the database;
 * there, and against the owner of the tables, {@code AuditTrail.verify} shows what was changed.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
