package org.duban.escalation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.kernel.CaseRef;

/**
 * A case with the dates that its clock watches: its own, if it has one, and those of its open parts.
 *
 * @param traits what the ladders are chosen by, as in {@link CaseFacts#traits}
 * @param zone of the campaign: the dates are dates there
 * @param clock as it stands: whether it is paused, and which day it waits for
 */
public record ClockedCase(
        CaseRef ref, Map<String, String> traits, ZoneId zone, CaseClock clock, List<Deadline> deadlines) {

    public boolean paused() {
        return clock.isPaused();
    }

    /** The same case as if it had this date alone. */
    public ClockedCase only(Deadline deadline) {
        return new ClockedCase(ref, traits, zone, clock, List.of(deadline));
    }
}
