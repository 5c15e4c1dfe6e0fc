package org.duban.campaign;

import java.util.Set;
import org.duban.organization.Tier;

/** Reads which tiers take part in a campaign. */
public interface CampaignTiers {

    /** Every tier for a campaign that names none. */
    Set<Tier> of(long campaignId);
}
