package org.duban.campaign;

import java.time.LocalDate;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;

/**
 * What the office does with the phases of its campaign. Every command is refused as {@code campaign.not-office} to
 * anybody else, and answers the phase's id.
 */
public interface PhaseService {

    /**
     * Begins a phase whose stage has come.
     *
     * @throws org.duban.kernel.Refusal {@code campaign.entry-open} naming the conditions that do not hold, {@code
     *     campaign.stage-not-reached} while an earlier stage runs, {@code campaign.phase-moved-on} if somebody was
     *     faster
     */
    long open(Actor actor, CommandKey key, long phaseId);

    /**
     * Ends a phase.
     *
     * @throws org.duban.kernel.Refusal {@code campaign.exit-open} naming the conditions that do not hold: only an
     *     exception that a leader approved ends it nevertheless; {@code campaign.phase-moved-on}
     */
    long end(Actor actor, CommandKey key, long phaseId);

    /**
     * Moves the days of a phase that has not ended.
     *
     * @throws org.duban.kernel.Refusal naming the day that cannot be
     */
    long reschedule(
            Actor actor, CommandKey key, long phaseId, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn);
}
