/** A problem's life from registration to a closure that nobody can fake. */
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
