/** The dated effort that every item belongs to. A shell for now: name, kind, dates, time zone, office. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "approval",
            "deadline",
            "audit",
            "workflow",
            "inbox",
            "notification"
        })
@NullMarked
package org.duban.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
