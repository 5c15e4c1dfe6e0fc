package org.duban.campaign.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * What an approved plan brings about: the phase that waited for it begins, and a preparation that had nothing else
 * to do ends. Where something else is still open the office is told, and opens the phase itself later.
 */
@Component
class PlanEffects {

    private final CampaignDesk desk;
    private final PhaseRepository phases;
    private final Phases reading;
    private final OpenConditions conditions;
    private final PlanNames names;

    PlanEffects(CampaignDesk desk, PhaseRepository phases, Phases reading, OpenConditions conditions, PlanNames names) {
        this.desk = desk;
        this.phases = phases;
        this.reading = reading;
        this.conditions = conditions;
        this.names = names;
    }

    void carryOut(ApprovedSubmission plan, Actor by) {
        String condition = PlanApproved.KEY + ":" + plan.kind();
        List<PhaseFacts> named = reading.of(plan.subject().id()).stream()
                .filter(phase -> reading.entrySpecs(phase).contains(condition))
                .toList();
        if (named.isEmpty()) {
            return;
        }
        CampaignEntity campaign = desk.hold(plan.subject().id());
        Map<String, String> details = Map.of(
                "plan", names.of(plan.kind(), Locale.SIMPLIFIED_CHINESE),
                "planEn", names.of(plan.kind(), Locale.ENGLISH),
                "number", plan.number());
        desk.happened(campaign, "plan-approved", null, by, details);
        for (PhaseFacts phase : named) {
            if (phase.state() == PhaseState.PLANNED) {
                begin(campaign, phase, condition, by);
            }
        }
    }

    private void begin(CampaignEntity campaign, PhaseFacts phase, String condition, Actor by) {
        endPreparations(campaign, phase, condition, by);
        Integer stage = desk.currentStage(campaign.id());
        boolean reached = stage != null && phase.stage() == stage;
        Phase waiting = desk.phase(phase.id());
        if (reached && holds(phase, reading.entrySpecs(phase), condition)) {
            desk.open(campaign, waiting, by);
        } else {
            desk.happened(campaign, "plan-waits", waiting, by, waiting.startsOn());
        }
    }

    private void endPreparations(CampaignEntity campaign, PhaseFacts next, String condition, Actor by) {
        for (Phase phase : phases.findByCampaignIdOrderByPosition(campaign.id())) {
            boolean preparing = phase.preStart() && phase.state() == PhaseState.OPEN && phase.stage() < next.stage();
            PhaseFacts facts = reading.find(phase.id()).orElseThrow();
            if (preparing && holds(facts, reading.exitSpecs(facts), condition)) {
                desk.end(campaign, phase, by, null);
            }
        }
    }

    /** Whether everything holds besides what this approval brings. */
    private boolean holds(PhaseFacts phase, List<String> specs, String brought) {
        List<String> rest = specs.stream().filter(spec -> !spec.equals(brought)).toList();
        return conditions.of(phase, rest, Locale.ENGLISH).isEmpty();
    }
}
