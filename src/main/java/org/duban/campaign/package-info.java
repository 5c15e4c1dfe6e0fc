/**
 * The dated effort that every item, key task and plan belongs to: opened from a template, run through its phases.
 *
 * <p>A campaign owns its phases; the process only waits, one part for each phase of the stage that runs. What must
 * hold before a phase begins or ends is asked of the modules above through {@link
 * org.duban.campaign.PhaseCondition}; an approved plan opens its phase and an approved exception ends one, as
 * effects that the module {@code approval} carries out.
 *
 * <p>Templates are copied into the campaign when it is opened, so that a later change of a file changes no campaign.
 * The days of phases have no timer in the process, because the office moves them and only colours and a notice
 * follow from them; a scheduled look is enough. A campaign opened without a template has no phases and no process.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "approval",
            "deadline",
            "escalation",
            "audit",
            "workflow",
            "inbox",
            "notification"
        })
@NullMarked
package org.duban.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
