package org.duban.campaign.query;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Words;
import org.jspecify.annotations.Nullable;

/** A phase as it is stored. */
record PhaseRow(
        long id,
        long campaignId,
        String phaseKey,
        String nameZh,
        String nameEn,
        int stage,
        boolean preStart,
        PhaseState state,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String exceptionNumber) {

    PhaseFacts facts() {
        return new PhaseFacts(
                id,
                campaignId,
                phaseKey,
                new Words(nameZh, nameEn),
                stage,
                preStart,
                state,
                startsOn,
                endsOn,
                openedAt,
                openedBy,
                endedAt,
                endedBy,
                exceptionNumber);
    }
}
