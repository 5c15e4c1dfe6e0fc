/**
 * A problem's life from registration to a closure that nobody can fake.
 *
 * <p>What is opened again after its date has passed gets a new one, counted from that day
 * ({@code duban.rectification.reopened.within}): with a date that lies behind it nobody could ask for more time, and
 * the ladder would begin at its top with orders for what was closed yesterday. The original date stays for ever, and
 * the statistics count by it too.
 *
 * <p>A request for more time stops the clock while it is decided, so that asking itself gives time. Therefore refused and
 * withdrawn ones count ({@code extension.asked}, {@code appeal.brought}), and one that is taken back gives nothing: the
 * date is what it was, and every step that came meanwhile is carried out.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "campaign",
            "approval",
            "deadline",
            "escalation",
            "audit",
            "evidence",
            "workflow",
            "inbox",
            "notification"
        })
@NullMarked
package org.duban.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
