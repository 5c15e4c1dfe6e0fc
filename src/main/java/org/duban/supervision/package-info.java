/**
 * Supervision orders (督办单), listed supervision (挂牌督办) and reports to the leading group: what the office does
 * about a case that does not move, by hand or because the case came to a step of its ladder.
 *
 * <p>It knows the cases through {@link org.duban.escalation.EscalatedCases} alone, so that an order is issued about an
 * item and a key-task assignment alike. What an order says about its case is a copy of the day of issue: it is a
 * document, and a document does not change because the case did. An order is a case of its own, with its task, its
 * deadline and its own ladder, so that an unanswered one climbs as well; it ends with the case that it is about.
 *
 * <p>A case has at most one open order of each kind. Commands take the row of the case before anything of this
 * module, as the clock's stroke and the closing of a case do, so that no order is left open on a closed case.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "deadline",
            "audit",
            "evidence",
            "workflow",
            "notification",
            "organization",
            "escalation",
            "inbox",
            "campaign",
            "rectification",
            "print"
        })
@NullMarked
package org.duban.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
