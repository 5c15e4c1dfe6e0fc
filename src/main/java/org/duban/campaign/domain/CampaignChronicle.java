package org.duban.campaign.domain;

import org.duban.audit.AuditTrail;
import org.duban.campaign.Campaign;
import org.duban.kernel.CaseRef;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what happens to campaigns into the audit trail, in the transaction in which it happens. */
@Component
class CampaignChronicle {

    private final AuditTrail audit;

    CampaignChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CampaignEvent event) {
        audit.record(
                new CaseRef(Campaign.CASE_TYPE, event.campaignId()),
                event.by(),
                Campaign.CASE_TYPE + "." + event.what(),
                event.details());
    }
}
