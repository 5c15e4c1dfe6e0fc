package org.duban.campaign.query;

import java.util.List;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** A plain select by primary key: a cache would cost as much to check. */
@Component
class StoredCampaigns implements Campaigns {

    private final CampaignRows rows;

    StoredCampaigns(CampaignRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Campaign> find(long id) {
        return Optional.ofNullable(rows.find(id));
    }

    @Override
    public List<Campaign> all() {
        return rows.all();
    }
}
