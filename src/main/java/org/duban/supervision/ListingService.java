package org.duban.supervision;

import org.duban.escalation.CaseFacts;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.supervision.domain.CaseDesk;
import org.duban.supervision.domain.Listings;
import org.springframework.stereotype.Service;

/** Puts cases under listed supervision and takes them off, and reports them to the leading group. */
@Service
public class ListingService {

    private static final int REASON = 1000;

    private final CaseDesk cases;
    private final Listings listings;

    ListingService(CaseDesk cases, Listings listings) {
        this.cases = cases;
        this.listings = listings;
    }

    /**
     * @return the case's id
     * @throws Refusal {@code supervision.already-listed}, {@code supervision.case-ended}, {@code
     *     supervision.no-lead-unit}, and those of {@link CaseDesk#act}
     */
    public long list(Actor actor, CommandKey key, CaseRef ref, String reason) {
        return cases.act(actor, key, CaseAction.LIST, ref, facts -> {
            require(facts, reason);
            if (!listings.list(facts, reason, actor)) {
                throw Refusal.conflict("supervision.already-listed");
            }
            return ref.id();
        });
    }

    /**
     * @return the case's id
     * @throws Refusal {@code supervision.not-listed}, and those of {@link CaseDesk#act}
     */
    public long unlist(Actor actor, CommandKey key, CaseRef ref, String reason) {
        return cases.act(actor, key, CaseAction.UNLIST, ref, facts -> {
            new FieldErrors().text("reason", reason, REASON).refuseIfAny();
            if (!listings.unlist(facts, reason, actor)) {
                throw Refusal.conflict("supervision.not-listed");
            }
            return ref.id();
        });
    }

    /**
     * @return the report's id
     * @throws Refusal {@code supervision.case-ended}, {@code supervision.no-lead-unit}, and those of
     *     {@link CaseDesk#act}
     */
    public long report(Actor actor, CommandKey key, CaseRef ref, String text) {
        return cases.act(actor, key, CaseAction.REPORT, ref, facts -> {
            require(facts, text);
            return listings.report(facts, text, null, actor).orElseThrow();
        });
    }

    private static void require(CaseFacts facts, String reason) {
        if (!facts.open()) {
            throw Refusal.conflict("supervision.case-ended");
        }
        if (facts.leadUnitId() == null) {
            throw Refusal.conflict("supervision.no-lead-unit");
        }
        new FieldErrors().text("reason", reason, REASON).refuseIfAny();
    }
}
