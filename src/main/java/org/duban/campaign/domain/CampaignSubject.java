package org.duban.campaign.domain;

import java.util.List;
import java.util.Optional;
import org.duban.approval.SubjectChoice;
import org.duban.approval.SubjectFacts;
import org.duban.approval.SubmissionSubject;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignState;
import org.duban.campaign.Campaigns;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;

/** Submissions may be about a campaign. */
@Component
class CampaignSubject implements SubmissionSubject {

    private final Campaigns campaigns;
    private final WorkGroups groups;
    private final Directory directory;

    CampaignSubject(Campaigns campaigns, WorkGroups groups, Directory directory) {
        this.campaigns = campaigns;
        this.groups = groups;
        this.directory = directory;
    }

    @Override
    public String type() {
        return Campaign.CASE_TYPE;
    }

    @Override
    public Optional<SubjectFacts> factsOf(long id) {
        return campaigns.find(id).map(campaign -> factsOf(campaign, campaign.name()));
    }

    /** Whoever holds a post takes part in every campaign that has not ended. */
    @Override
    public List<SubjectChoice> choicesFor(long personId) {
        if (directory.current().postsOf(personId).isEmpty()) {
            return List.of();
        }
        return campaigns.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.ENDED)
                .map(campaign -> new SubjectChoice(new CaseRef(Campaign.CASE_TYPE, campaign.id()), campaign.name()))
                .toList();
    }

    /** The campaign's facts under the name of what the submission is about. */
    SubjectFacts factsOf(Campaign campaign, String name) {
        return new SubjectFacts(
                name,
                campaign.zone(),
                campaign.officeUnitId(),
                campaign.leadingUnitId(),
                groups.leadUnitsOf(campaign.id()),
                "/campaigns/" + campaign.id(),
                campaign.id());
    }
}
