package org.duban.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a module with cases on a ladder answers. One bean per case type. */
public interface EscalatedCases {

    String caseType();

    /** What ladders may be written for: the cases, and parts of them with dates of their own. */
    default List<LadderType> ladderTypes() {
        return List.of(new LadderType(caseType(), Map.of(), supervised() ? LadderType.ALL : LadderType.TOLD));
    }

    /** Empty if there is no such case. Asks nobody's permission: whoever shows it asks the {@code CaseGuard} first. */
    Optional<CaseFacts> facts(long caseId);

    /**
     * Whether orders are issued about such cases and they are listed for supervision. Their module then answers {@link
     * #hold}, and publishes {@link org.duban.kernel.CaseEnded}.
     */
    default boolean supervised() {
        return false;
    }

    /** The facts, with the case's row held until the caller's transaction ends, so that it does not end meanwhile. */
    default Optional<CaseFacts> hold(long caseId) {
        return Optional.empty();
    }

    /** The dates that the case's clock watches; empty if there is no such case, or none that waits for anybody. */
    Optional<ClockedCase> clocked(long caseId);

    /** What the case's parts are called, those that are done and watched no more too. */
    default Map<Long, String> partNames(long caseId) {
        return Map.of();
    }

    /** @param part the part of the case whose deadline it is, 0 for the case's own */
    Set<Long> people(long caseId, long part, Audience audience);

    /** The ids of the cases whose clock runs, ascending from after the given one. */
    List<Long> running(long afterId, int limit);

    /** The ladder or the calendar changed: takes the case, catches up, and sets its timer anew. In one transaction. */
    void renew(long caseId);
}
