/**
 * The office's morning page and its wall screen: what is late, what will be late, who has not moved.
 *
 * <p>It looks at the ledger and through the ledger's own filter, so that each number is the number of rows that
 * its link opens. The trend compares with a snapshot of the morning a week ago: a row of the present does not
 * tell what it was then.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "organization",
            "campaign",
            "deadline",
            "rectification",
            "ledger :: query",
            "spreadsheet"
        })
@NullMarked
package org.duban.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
