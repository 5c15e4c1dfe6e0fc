package org.duban.supervision.domain;

import java.util.Optional;
import org.duban.campaign.Campaigns;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.EscalatedCases;
import org.duban.kernel.CaseRef;
import org.duban.supervision.Supervision;
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

    /** Empty if there is no such case, or it is of a kind that nobody supervises: an order, something of no campaign. */
    public Optional<CaseFacts> facts(CaseRef ref) {
        return kindOf(ref).flatMap(kind -> kind.facts(ref.id())).filter(this::ofCampaign);
    }

    /** Whether it has an office that supervises it. */
    public boolean ofCampaign(CaseFacts facts) {
        return campaigns.find(facts.campaignId()).isPresent();
    }

    /** The same with the case's row held until the transaction ends. */
    Optional<CaseFacts> hold(CaseRef ref) {
        return kindOf(ref).flatMap(kind -> kind.hold(ref.id())).filter(this::ofCampaign);
    }

    private Optional<EscalatedCases> kindOf(CaseRef ref) {
        return kinds.stream()
                .filter(kind -> kind.caseType().equals(ref.type()))
                .filter(kind -> !kind.caseType().equals(Supervision.CASE_TYPE))
                .findFirst();
    }
}
