package org.duban.campaign.process;

import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.campaign.domain.CampaignProcess;
import org.duban.campaign.domain.CampaignTask;
import org.duban.campaign.domain.Phase;
import org.duban.inbox.Inbox;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.workflow.ProcessRuntime;
import org.springframework.stereotype.Component;

/** Speaks to the engine for the domain. */
@Component
class CampaignSignals implements CampaignProcess {

    private final ProcessRuntime runtime;
    private final Inbox inbox;

    CampaignSignals(ProcessRuntime runtime, Inbox inbox) {
        this.runtime = runtime;
        this.inbox = inbox;
    }

    @Override
    public void opened(long campaignId, Actor by) {
        runtime.start(
                Campaign.CASE_TYPE,
                CampaignTask.instanceOf(campaignId),
                new CaseRef(Campaign.CASE_TYPE, campaignId),
                by,
                Map.of());
    }

    @Override
    public void phaseOpened(Phase phase, Actor by) {
        runtime.completeTask(CampaignTask.instanceOf(phase.campaignId()), CampaignTask.OPEN_PHASE, phase.id(), by);
    }

    @Override
    public void phaseEnded(Phase phase, Actor by) {
        runtime.completeTask(CampaignTask.instanceOf(phase.campaignId()), CampaignTask.END_PHASE, phase.id(), by);
    }

    @Override
    public void changed(long campaignId) {
        inbox.refresh(new CaseRef(Campaign.CASE_TYPE, campaignId));
    }
}
