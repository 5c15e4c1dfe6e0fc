package org.duban.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.campaign.Campaign;

/** Where a campaign is in its time. */
enum CampaignStage {
    COMING,
    RUNNING,
    OVER;

    static CampaignStage of(Campaign campaign, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(campaign.zone()));
        if (today.isBefore(campaign.startsOn())) {
            return COMING;
        }
        return today.isAfter(campaign.endsOn()) ? OVER : RUNNING;
    }
}
