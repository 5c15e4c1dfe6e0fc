package org.duban.campaign.domain;

import java.util.List;
import org.duban.campaign.PhaseState;
import org.jspecify.annotations.Nullable;

/** Which phases run side by side. */
public final class Stages {

    private Stages() {}

    /** The first stage that has a phase not ended; null once all have. */
    public static @Nullable Integer current(List<Phase> phases) {
        return phases.stream()
                .filter(phase -> phase.state() != PhaseState.ENDED)
                .map(Phase::stage)
                .min(Integer::compareTo)
                .orElse(null);
    }
}
