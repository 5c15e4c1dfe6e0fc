package org.duban.keytask.tasklist;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.approval.ContentColumn.Option;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.organization.Tier;
import org.springframework.stereotype.Component;

/** What a campaign says about its task list. */
@Component("keyTaskCampaignShape")
class CampaignShape {

    private final CampaignTiers tiers;
    private final Phases phases;

    CampaignShape(CampaignTiers tiers, Phases phases) {
        this.tiers = tiers;
        this.phases = phases;
    }

    Set<Tier> tiers(Campaign campaign) {
        return tiers.of(campaign.id());
    }

    List<PhaseFacts> phases(Campaign campaign) {
        return phases.of(campaign.id());
    }

    List<Option> phaseOptions(Campaign campaign, Locale locale) {
        return phases.of(campaign.id()).stream()
                .map(phase -> new Option(phase.key(), phase.name().in(locale)))
                .toList();
    }
}
