package org.duban.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.duban.campaign.CampaignState;
import org.duban.campaign.Words;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The way of every command on a campaign that has phases: hold it, ask whether this person may, act, tell. */
@Component
class CampaignDesk {

    private final CampaignEntities campaigns;
    private final PhaseRepository phases;
    private final CampaignProcess process;
    private final Directory directory;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDesk(
            CampaignEntities campaigns,
            PhaseRepository phases,
            CampaignProcess process,
            Directory directory,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.phases = phases;
        this.process = process;
        this.directory = directory;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Carries out a command of the campaign's office, once and with the campaign held. */
    long act(Actor actor, CommandKey key, String action, long campaignId, ToLongFunction<CampaignEntity> work) {
        return commands.once(key, actor, "campaign." + action + "/" + campaignId, () -> {
            CampaignEntity campaign = hold(campaignId);
            if (!ofOffice(actor, campaign.officeUnitId())) {
                throw Refusal.forbidden("campaign.not-office");
            }
            return work.applyAsLong(campaign);
        });
    }

    CampaignEntity hold(long campaignId) {
        return campaigns.lock(campaignId).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }

    boolean ofOffice(Actor actor, long officeUnitId) {
        return actor.isSystem()
                || directory.current().postsOf(actor.personId()).stream()
                        .anyMatch(post -> post.kind().office() && post.unitId() == officeUnitId);
    }

    Phase phase(long phaseId) {
        return phases.findById(phaseId).orElseThrow(() -> Refusal.notFound("campaign.no-such-phase"));
    }

    Instant now() {
        return clock.instant();
    }

    /** Begins the phase, whoever brought it about. */
    void open(CampaignEntity campaign, Phase phase, Actor by) {
        beginWithCampaign(campaign, phase, by);
        process.phaseOpened(phase, by);
    }

    /** Begins the phase before there is a process, which will find it open. */
    void beginWithCampaign(CampaignEntity campaign, Phase phase, Actor by) {
        phase.open(by, now());
        settle(campaign, by);
        happened(campaign, "phase-opened", phase, by, phase.endsOn());
    }

    /** Ends the phase, and the campaign with its last one. */
    void end(CampaignEntity campaign, Phase phase, Actor by, @Nullable Overruling exception) {
        phase.end(by, now(), exception == null ? null : exception.number());
        settle(campaign, by);
        Map<String, String> details = exception == null ? Map.of() : exception.details();
        happened(campaign, exception == null ? "phase-ended" : "phase-ended-by-exception", phase.name(), by, details);
        process.phaseEnded(phase, by);
        if (campaign.state() == CampaignState.ENDED) {
            happened(campaign, "ended", null, by, Map.of());
        }
    }

    /** The first stage that has a phase not ended; null once all have. */
    @Nullable
    Integer currentStage(long campaignId) {
        return Stages.current(phases.findByCampaignIdOrderByPosition(campaignId));
    }

    /** Tells of a phase and the day that counts. */
    void happened(CampaignEntity campaign, String what, Phase phase, Actor by, LocalDate due) {
        happened(campaign, what, phase.name(), by, Map.of("due", due.toString()));
    }

    void happened(CampaignEntity campaign, String what, @Nullable Words phase, Actor by, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        if (phase != null) {
            all.put("phase", phase.zh());
            all.put("phaseEn", phase.en());
        }
        events.publishEvent(new CampaignEvent(campaign.id(), what, phase, by, all));
    }

    void refreshInbox(long campaignId) {
        process.changed(campaignId);
    }

    private void settle(CampaignEntity campaign, Actor by) {
        List<Phase> all = phases.findByCampaignIdOrderByPosition(campaign.id());
        campaign.phasesMoved(all, by);
        phases.flush();
    }
}
