/**
 * Nothing stays late quietly: the escalation ladder, and the clock of every case that climbs it.
 *
 * <p>A module of its own above {@code deadline}: a step tells people, and whoever tells people needs the working
 * calendar to time a digest, so that the ladder inside {@code deadline} would close a circle.
 *
 * <p>It knows no business: the modules with cases implement {@link org.duban.escalation.EscalatedCases}, and what a
 * step brings about beyond telling (an order, an explanation, a listing) is a
 * {@link org.duban.escalation.StepEffect} of the module that owns it.
 *
 * <p>A clock remembers which day it waits for. That tells time that passed from everything else that may put steps
 * behind a case: what it waited for is owed, however late somebody comes to it (a node was down, a request was taken
 * back), and each step is carried out, while people are told once. What it could not wait for (a ledger that is taken
 * over, other ladders, another calendar) is caught up with quietly: nothing is ordered because of a change of ours.
 *
 * <p>A date that was counted (an answer, a decision, an inspection, a date moved by a pause) remembers how
 * ({@link org.duban.escalation.Counted}) and is counted once more whenever clocks are set anew; one that somebody set
 * stays, whatever the calendar says of it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "deadline", "notification", "audit", "workflow", "organization"})
@NullMarked
package org.duban.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
