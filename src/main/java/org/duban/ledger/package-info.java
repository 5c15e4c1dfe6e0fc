/** The ledger page, and Excel in and out. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "campaign",
            "deadline",
            "rectification",
            "supervision",
            "spreadsheet",
            "audit"
        })
@NullMarked
package org.duban.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
