package org.duban.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.campaign.Campaign;

/** Where a campaign is: by its phases where it has any, else by its dates. */
enum CampaignStage {
    COMING,
    PREPARING,
    RUNNING,
    OVER;

    static CampaignStage of(Campaign campaign, Clock clock) {
        if (campaign.templateKey() != null) {
            return switch (campaign.state()) {
                case PREPARING -> PREPARING;
                case RUNNING -> RUNNING;
                case ENDED -> OVER;
            };
        }
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        if (today.isBefore(campaign.startsOn())) {
            return COMING;
        }
        return today.isAfter(campaign.endsOn()) ? OVER : RUNNING;
    }
}
