/**
 * A sample county, for the profile {@code demo} alone: an invented organisation, one campaign and a ledger with
 * problems at every step, so that whoever starts Duban for the first time sees it at work.
 *
 * <p>Everything enters through the application services, as if the people of the county had pressed the
 * buttons, at the times at which they would have: the clock is set back for the loading thread alone. So the
 * sample cannot show a state that the rules do not allow, and its timelines and audit chains are real ones.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "approval",
            "campaign",
            "keytask",
            "deadline",
            "evidence",
            "rectification",
            "supervision",
            "inspection",
            "monitoring :: snapshot"
        })
@NullMarked
package org.duban.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
