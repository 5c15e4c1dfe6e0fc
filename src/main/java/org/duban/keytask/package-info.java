/**
 * Key tasks: what a campaign's approved task list asks of whom until when, and the assignments that it becomes.
 *
 * <p>A module of its own above the campaign rather than a part of it. A campaign is a frame that a few people
 * change a few times; a key task's assignment is a case like an item, with its process, its clock and thousands of
 * rows, and it hears from approval what was decided. The campaign would otherwise have to know approval, evidence
 * and the engine for the sake of its largest part; this way it asks one question through {@code PhaseCondition}.
 *
 * <p>The task list, the responsibility list and the deadline list are three orders of the same rows and are never
 * stored apart. Every assignment (a key task, a unit, a period) is a case of its own: units that have nothing to
 * do with each other never wait for each other. All periods of a recurring task are made at publication; those of
 * later months wait on a timer, so that everybody sees from the first day what the list will ask.
 *
 * <p>A later approved list amends the earlier one row by row, by the row's key: what stays keeps its assignments
 * with all that was done, what is new cascades, what is left out is withdrawn and says which list left it out.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "spreadsheet",
            "audit",
            "deadline",
            "escalation",
            "workflow",
            "notification",
            "evidence",
            "organization",
            "inbox",
            "approval",
            "campaign"
        })
@NullMarked
package org.duban.keytask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
