package org.duban.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseService;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

@Service
class PhaseCommands implements PhaseService {

    private final CampaignDesk desk;
    private final Phases reading;
    private final OpenConditions conditions;

    PhaseCommands(CampaignDesk desk, Phases reading, OpenConditions conditions) {
        this.desk = desk;
        this.reading = reading;
        this.conditions = conditions;
    }

    @Override
    public long open(Actor actor, CommandKey key, long phaseId) {
        return act(actor, key, "open-phase", phaseId, (campaign, phase) -> {
            requireState(phase, PhaseState.PLANNED);
            requireStage(phase);
            PhaseFacts facts = factsOf(phaseId);
            refuseOpen("campaign.entry-open", facts, reading.entrySpecs(facts));
            desk.open(campaign, phase, actor);
        });
    }

    @Override
    public long end(Actor actor, CommandKey key, long phaseId) {
        return act(actor, key, "end-phase", phaseId, (campaign, phase) -> {
            requireState(phase, PhaseState.OPEN);
            PhaseFacts facts = factsOf(phaseId);
            refuseOpen("campaign.exit-open", facts, reading.exitSpecs(facts));
            desk.end(campaign, phase, actor, null);
        });
    }

    @Override
    public long reschedule(
            Actor actor, CommandKey key, long phaseId, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return act(actor, key, "reschedule-phase", phaseId, (campaign, phase) -> {
            LocalDate first = phase.state() == PhaseState.PLANNED ? startsOn : phase.startsOn();
            check(campaign, phase, first, endsOn);
            phase.reschedule(Objects.requireNonNull(first), Objects.requireNonNull(endsOn));
            Map<String, String> days = Map.of("starts", phase.startsOn().toString(), "ends", endsOn.toString());
            desk.happened(campaign, "phase-rescheduled", phase.name(), actor, days);
            desk.refreshInbox(campaign.id());
        });
    }

    /** What happens to one phase, with its campaign held. */
    private interface Change {
        void to(CampaignEntity campaign, Phase phase);
    }

    private long act(Actor actor, CommandKey key, String action, long phaseId, Change change) {
        long campaignId = desk.phase(phaseId).campaignId();
        return desk.act(actor, key, action + "/" + phaseId, campaignId, campaign -> {
            change.to(campaign, desk.phase(phaseId));
            return phaseId;
        });
    }

    private static void requireState(Phase phase, PhaseState state) {
        if (phase.state() != state) {
            throw phase.movedOn();
        }
    }

    private void requireStage(Phase phase) {
        Integer stage = desk.currentStage(phase.campaignId());
        if (stage == null || phase.stage() != stage) {
            throw Refusal.conflict("campaign.stage-not-reached", nameOf(phase));
        }
    }

    private void refuseOpen(String code, PhaseFacts phase, List<String> specs) {
        List<String> open = conditions.of(phase, specs, LocaleContextHolder.getLocale());
        if (!open.isEmpty()) {
            throw Refusal.conflict(code, phase.name().in(LocaleContextHolder.getLocale()), String.join(" · ", open));
        }
    }

    private PhaseFacts factsOf(long phaseId) {
        return reading.find(phaseId).orElseThrow();
    }

    private static String nameOf(Phase phase) {
        return phase.name().in(LocaleContextHolder.getLocale());
    }

    private static void check(
            CampaignEntity campaign, Phase phase, @Nullable LocalDate first, @Nullable LocalDate last) {
        FieldErrors errors = new FieldErrors().given("startsOn", first).given("endsOn", last);
        if (first != null && last != null) {
            errors.rejectIf(last.isBefore(first), "endsOn", "campaign.ends-before-start");
            boolean early = !phase.preStart() && first.isBefore(campaign.startsOn());
            errors.rejectIf(early, "startsOn", "campaign.phase-before-campaign", campaign.startsOn());
            boolean late = last.isAfter(campaign.endsOn());
            errors.rejectIf(late, "endsOn", "campaign.phase-after-campaign", campaign.endsOn());
        }
        errors.refuseIfAny();
    }
}
