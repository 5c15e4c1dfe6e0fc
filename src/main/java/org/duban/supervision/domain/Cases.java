package org.duban.supervision.domain;

import java.util.Optional;
import org.duban.campaign.Campaigns;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.EscalatedCases;
import org.duban.kernel.CaseRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The cases of other modules, of any kind that has a ladder. */
@Component("supervisedCases")
public class Cases {

    private final ObjectProvider<EscalatedCases> kinds;
    private final Campaigns campaigns;

    Cases(ObjectProvider<EscalatedCases> kinds, Campaigns campaigns) {
        this.kinds = kinds;
        this.campaigns = campaigns;
    }

    /** Empty if there is no such case, or it is of a kind about which no orders are issued. */
    public Optional<CaseFacts> facts(CaseRef ref) {
        return kindOf(ref).flatMap(kind -> kind.facts(ref.id()));
    }

    /** Whether orders may be issued about it, and to whom. */
    public boolean supervised(CaseFacts facts) {
        return facts.leadUnitId() != null && kindOf(facts.ref()).isPresent();
    }

    /** Whether it can be reported: a campaign's leading group hears of it, and a unit answers for it. */
    public boolean reportable(CaseFacts facts) {
        return facts.leadUnitId() != null && campaigns.find(facts.campaignId()).isPresent();
    }

    /** The same with the case's row held until the transaction ends. */
    Optional<CaseFacts> hold(CaseRef ref) {
        return kindOf(ref).flatMap(kind -> kind.hold(ref.id()));
    }

    private Optional<EscalatedCases> kindOf(CaseRef ref) {
        return kinds.stream()
                .filter(kind -> kind.caseType().equals(ref.type()))
                .filter(EscalatedCases::supervised)
                .findFirst();
    }
}
