package org.duban.campaign.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseState;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.Escalation;
import org.duban.kernel.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the lines in the inbox change colour and tells once of each day that a phase passed. Not a timer of the
 * process: the office moves these days, and nothing else follows from them.
 */
@Component
public class PhaseClock {

    private final PhaseRepository phases;
    private final CampaignDesk desk;
    private final Escalation escalation;
    private final TransactionTemplate transaction;

    PhaseClock(PhaseRepository phases, CampaignDesk desk, Escalation escalation, TransactionTemplate transaction) {
        this.phases = phases;
        this.desk = desk;
        this.escalation = escalation;
        this.transaction = transaction;
    }

    /** Looks at every campaign that has a phase to come or to end, each in its own transaction. */
    @Scheduled(fixedDelay = 30, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    public void strike() {
        phases.campaignsUnderWay().forEach(id -> transaction.executeWithoutResult(status -> strike(id)));
    }

    private void strike(long campaignId) {
        CampaignEntity campaign = desk.hold(campaignId);
        Integer stage = desk.currentStage(campaignId);
        for (Phase phase : phases.findByCampaignIdOrderByPosition(campaignId)) {
            boolean waits = stage != null && phase.stage() == stage && phase.state() != PhaseState.ENDED;
            LocalDate due = phase.dueOn();
            if (waits
                    && escalation.levelOf(Campaign.PHASE_TYPE, Map.of(), due, campaign.zone()) == AlertLevel.RED
                    && phase.lateIsNews()) {
                desk.happened(campaign, "phase-late", phase, Actor.SYSTEM, due);
            }
        }
        phases.flush();
        desk.refreshInbox(campaignId);
    }
}
