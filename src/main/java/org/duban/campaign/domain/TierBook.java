package org.duban.campaign.domain;

import java.util.Set;
import org.duban.organization.Tier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes down which tiers take part in a campaign; settled when it is opened. */
@Component
class TierBook {

    private final JdbcTemplate jdbc;

    TierBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void set(long campaignId, Set<Tier> tiers) {
        tiers.forEach(tier ->
                jdbc.update("insert into campaign_tier (campaign_id, tier) values (?, ?)", campaignId, tier.name()));
    }
}
