package org.duban.campaign.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.escalation.Escalation;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.kernel.CaseGuard;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who sees a campaign, which is everybody of the organisation, and how its tasks look in an inbox. */
@Component
class CampaignGuard implements CaseGuard, CaseTasks {

    private final CampaignEntities campaigns;
    private final PhaseRepository phases;
    private final Directory directory;
    private final Escalation escalation;

    CampaignGuard(CampaignEntities campaigns, PhaseRepository phases, Directory directory, Escalation escalation) {
        this.campaigns = campaigns;
        this.phases = phases;
        this.directory = directory;
        this.escalation = escalation;
    }

    @Override
    public String caseType() {
        return Campaign.CASE_TYPE;
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return directory.current().findPerson(personId).isPresent() && campaigns.existsById(caseId);
    }

    @Override
    public String pathOf(long caseId) {
        return "/campaigns/" + caseId;
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return campaigns.findById(caseId).map(CampaignEntity::name).orElse("");
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        throw new IllegalStateException("every task of a campaign is a phase's: " + taskKey);
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey, @Nullable Long part) {
        if (part == null) {
            return cardOf(caseId, taskKey);
        }
        CampaignEntity campaign = campaigns.findById(caseId).orElseThrow();
        Phase phase = phases.findById(part).orElseThrow();
        return new TaskCard(
                "",
                phase.name().zh() + " · " + campaign.name(),
                campaign.officeUnitId(),
                directory.current().unit(campaign.officeUnitId()).name(),
                phase.dueOn(),
                escalation.levelOf(Campaign.PHASE_TYPE, Map.of(), phase.dueOn(), campaign.zone()),
                campaign.lastActor(),
                campaign.openedBy(),
                false,
                Set.of());
    }
}
