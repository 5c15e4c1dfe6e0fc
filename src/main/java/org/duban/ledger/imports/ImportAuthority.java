package org.duban.ledger.imports;

import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.springframework.stereotype.Component;

/** Who may import into a campaign: its office. */
@Component
class ImportAuthority {

    private final Directory directory;
    private final Campaigns campaigns;

    ImportAuthority(Directory directory, Campaigns campaigns) {
        this.directory = directory;
        this.campaigns = campaigns;
    }

    /** The campaign, for a person of its office. */
    Campaign require(Actor actor, long campaignId) {
        Campaign campaign = campaigns.find(campaignId).orElseThrow(() -> Refusal.notFound("ledger.campaign-not-found"));
        if (!may(directory.viewer(actor.personId()), campaign)) {
            throw Refusal.forbidden("ledger.import-office-only", campaign.name());
        }
        return campaign;
    }

    boolean may(Actor actor, long campaignId) {
        return campaigns
                .find(campaignId)
                .filter(campaign -> may(directory.viewer(actor.personId()), campaign))
                .isPresent();
    }

    List<Campaign> campaignsOf(Actor actor) {
        Viewer viewer = directory.viewer(actor.personId());
        return campaigns.all().stream()
                .filter(campaign -> may(viewer, campaign))
                .toList();
    }

    private static boolean may(Viewer viewer, Campaign campaign) {
        return viewer.holds(PostKind.OFFICE_DIRECTOR, campaign.officeUnitId())
                || viewer.holds(PostKind.OFFICE_MEMBER, campaign.officeUnitId());
    }
}
