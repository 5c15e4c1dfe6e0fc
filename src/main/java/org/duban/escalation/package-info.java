/**
 * Nothing stays late quietly: the escalation ladder, and the clock of every case that climbs it.
 *
 * <p>A module of its own above {@code deadline}: a step tells people, and whoever tells people needs the working
 * calendar to time a digest, so that the ladder inside {@code deadline} would close a circle.
 *
 * <p>It knows no business: the modules with cases implement {@link org.duban.escalation.EscalatedCases}, and what a
 * step brings about beyond telling (an order, an explanation, a listing) is a
 * {@link org.duban.escalation.StepEffect} of the module that owns it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "deadline", "notification", "audit", "workflow", "organization"})
@NullMarked
package org.duban.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
