package org.duban.keytask.tasklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.approval.ContentColumn.Option;
import org.duban.approval.ContentRow;
import org.duban.campaign.Campaign;
import org.duban.organization.Tier;
import org.springframework.stereotype.Component;

/** What a campaign says about its task list. */
@Component("keyTaskCampaignShape")
class CampaignShape {

    Set<Tier> tiers(Campaign campaign) {
        return EnumSet.allOf(Tier.class);
    }

    List<String> phases(Campaign campaign) {
        return List.of();
    }

    List<Option> phaseOptions(Campaign campaign, Locale locale) {
        return List.of();
    }

    List<ContentRow> proposed(Campaign campaign) {
        return List.of();
    }
}
