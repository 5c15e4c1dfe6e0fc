package org.duban.campaign.web;

import java.util.List;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseState;
import org.duban.deadline.AlertLevel;

/**
 * A phase as the campaign's page shows it.
 *
 * @param name in the reader's language
 * @param reached whether its stage has come
 * @param level of the day that counts next, once the stage has come
 * @param left working days until then
 * @param conditions what must hold before it begins, or once it is open, before it ends
 */
record PhaseLine(
        PhaseFacts facts, String name, boolean reached, AlertLevel level, int left, List<ConditionLine> conditions) {

    boolean ready() {
        return conditions.stream().allMatch(ConditionLine::met);
    }

    public boolean isReady() {
        return ready();
    }

    public boolean isMayOpen() {
        return reached && facts.state() == PhaseState.PLANNED;
    }

    public boolean isMayEnd() {
        return facts.state() == PhaseState.OPEN;
    }

    /** Whether a clock is shown beside it. */
    public boolean isTicking() {
        return reached && facts.state() != PhaseState.ENDED;
    }
}
