package org.duban.campaign.query;

import java.util.List;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.springframework.stereotype.Component;

/**
 * A plain select by primary key, once per transaction: a command asks for its campaign in several places. A
 * transaction sees a campaign as it was when it first asked. A cache beyond that would cost as much to check.
 */
@Component
class StoredCampaigns implements Campaigns {

    private final CampaignRows rows;
    private final SeenCampaigns seen = new SeenCampaigns();

    StoredCampaigns(CampaignRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Campaign> find(long id) {
        Campaign known = seen.get(id);
        if (known == null) {
            known = rows.find(id);
            if (known != null) {
                seen.put(known);
            }
        }
        return Optional.ofNullable(known);
    }

    @Override
    public List<Campaign> all() {
        return rows.all();
    }
}
