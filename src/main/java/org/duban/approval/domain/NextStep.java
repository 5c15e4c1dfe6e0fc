package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision: the first step, from the pointer on and once around, that does not hold on the present
 * content. None: approved. So unchanged content asks nobody twice, changed content asks everybody whose decision
 * fell, and nothing is approved unless every step holds on one and the same content.
 */
final class NextStep {

    private NextStep() {}

    /** @param route the last run of every step, by position */
    static Optional<Step> from(List<Step> route, int position, @Nullable String fingerprint) {
        Optional<Step> ahead = route.stream()
                .filter(step -> step.position >= position)
                .filter(step -> !step.satisfiedOn(fingerprint))
                .findFirst();
        return ahead.isPresent()
                ? ahead
                : route.stream().filter(step -> !step.satisfiedOn(fingerprint)).findFirst();
    }
}
