/**
 * Closure that holds: what was closed is looked at again by somebody who had no hand in it.
 *
 * <p>Three kinds of one case. A reverse check is drawn from the closed items, a look-back review falls due some working
 * days after every closure, a spot check visits a unit every half month. All three are a task in the supervisors'
 * inboxes, with a date and a ladder, and end as held or failed; a failed one reopens the item that it looked at.
 *
 * <p>The sample is drawn so that anybody can draw it again: each lot gets a ticket, the SHA-256 of the seed and its id,
 * and of each unit the smallest tickets are taken. Seed, rule and lots are stored with the round. The seed is made by
 * the drawing and never typed: an office that could try seeds would choose its sample.
 *
 * <p>A look-back review is opened some days before it falls due and not at the closure itself: a review that waits for
 * months is a row and a timer that nobody needs yet, and a closure must not pay for it.
 *
 * <p>A module of its own above {@code rectification}: items know nothing of being looked at again, beyond that they may
 * be reopened for it. Whoever checks holds the item before the inspection, always, so that two never wait in a circle.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "deadline",
            "audit",
            "workflow",
            "notification",
            "escalation",
            "evidence",
            "organization",
            "inbox",
            "campaign",
            "rectification"
        })
@NullMarked
package org.duban.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
