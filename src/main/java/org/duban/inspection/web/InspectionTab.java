package org.duban.inspection.web;

import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignTab;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;

/** What is looked at again, beside the campaign's own page, for those who oversee it. */
@Component
class InspectionTab implements CampaignTab {

    private final InspectionDesk desk;
    private final Directory directory;

    InspectionTab(InspectionDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Override
    public String labelKey() {
        return "inspection.title";
    }

    @Override
    public String path(long campaignId) {
        return "/campaigns/" + campaignId + "/inspections";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visible(Actor reader, Campaign campaign) {
        return desk.crewOf(campaign).oversees(directory.viewer(reader.personId()));
    }
}
