package org.duban.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a campaign.
 *
 * @param key names the phase in its template ({@code deployment})
 * @param stage phases of one stage run side by side; the next stage waits for all of them
 * @param preStart belongs to the preparation, before the campaign's first day
 * @param endsOn the day by which it is to end
 * @param exceptionNumber the number of the approved exception, if it ended over open conditions
 */
public record PhaseFacts(
        long id,
        long campaignId,
        String key,
        Words name,
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

    public boolean open() {
        return state == PhaseState.OPEN;
    }

    /** The day that counts next: when it is to begin, then when it is to end. */
    public LocalDate dueOn() {
        return state == PhaseState.PLANNED ? startsOn : endsOn;
    }
}
