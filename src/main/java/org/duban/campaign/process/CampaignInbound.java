package org.duban.campaign.process;

import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaigns;
import org.duban.campaign.PhaseState;
import org.duban.campaign.domain.CampaignTask;
import org.duban.campaign.domain.Phase;
import org.duban.campaign.domain.PhaseRepository;
import org.duban.campaign.domain.Stages;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/campaign.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("campaign")
public class CampaignInbound {

    private final PhaseRepository phases;
    private final Campaigns campaigns;

    CampaignInbound(PhaseRepository phases, Campaigns campaigns) {
        this.phases = phases;
        this.campaigns = campaigns;
    }

    /** The phases of the stage that begins now. */
    public List<Long> phases(DelegateExecution execution) {
        List<Phase> all = phases.findByCampaignIdOrderByPosition(idOf(execution));
        Integer stage = Stages.current(all);
        return all.stream()
                .filter(phase -> stage != null && phase.stage() == stage)
                .map(Phase::id)
                .toList();
    }

    /** For whom the task waits that opens now. */
    public Set<String> candidates(DelegateExecution execution) {
        return CampaignTask.candidates(campaigns.get(idOf(execution)).officeUnitId());
    }

    /** Whether the phase of this part has begun already. */
    public boolean isPhaseOpen(DelegateExecution execution) {
        long part = ((Number) execution.getVariable("part")).longValue();
        return phases.findById(part).orElseThrow().state() == PhaseState.OPEN;
    }

    public boolean hasFurtherStage(DelegateExecution execution) {
        return Stages.current(phases.findByCampaignIdOrderByPosition(idOf(execution))) != null;
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }
}
