package org.duban.keytask.web;

import org.duban.campaign.CampaignTab;
import org.springframework.stereotype.Component;

/** The key tasks beside the campaign's own page. */
@Component
class KeyTaskTab implements CampaignTab {

    @Override
    public String labelKey() {
        return "keytask.title";
    }

    @Override
    public String path(long campaignId) {
        return "/campaigns/" + campaignId + "/key-tasks";
    }

    @Override
    public int order() {
        return 20;
    }
}
