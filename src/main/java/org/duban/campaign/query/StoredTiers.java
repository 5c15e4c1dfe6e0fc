package org.duban.campaign.query;

import java.util.EnumSet;
import java.util.Set;
import org.duban.campaign.CampaignTiers;
import org.duban.organization.Tier;
import org.springframework.stereotype.Component;

@Component
class StoredTiers implements CampaignTiers {

    private final StructureRows rows;

    StoredTiers(StructureRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<Tier> of(long campaignId) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        tiers.addAll(rows.tiers(campaignId));
        return tiers.isEmpty() ? EnumSet.allOf(Tier.class) : tiers;
    }
}
