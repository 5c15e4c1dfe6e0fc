package org.duban.campaign.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.campaign.Campaign;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An approved exception ends its phase over the open conditions that it names, and over no others. */
@Component
class PhaseExceptionEffect implements ApprovalEffect {

    private final CampaignDesk desk;
    private final Phases phases;
    private final OpenConditions conditions;

    PhaseExceptionEffect(CampaignDesk desk, Phases phases, OpenConditions conditions) {
        this.desk = desk;
        this.phases = phases;
        this.conditions = conditions;
    }

    @Override
    public boolean follows(String kind) {
        return kind.equals(ExceptionContent.KIND);
    }

    /**
     * @throws Refusal {@code campaign.no-such-phase} if it is not about a phase, {@code campaign.phase-not-open},
     *     {@code campaign.exception-not-covered} with what is open besides
     */
    @Override
    public void check(ApprovedSubmission submission) {
        requireCovered(openPhase(submission), submission);
    }

    /** What has opened since a leader signed is not overridden: the phase goes on, and the decision is taken back. */
    @Override
    public void carryOut(ApprovedSubmission submission, Actor by) {
        CampaignEntity campaign = desk.hold(openPhase(submission).campaignId());
        Phase phase = openPhase(submission);
        requireCovered(phase, submission);
        desk.end(campaign, phase, by, overruling(phase, submission));
    }

    /** Null where everything has come to hold meanwhile: the phase ends as any other. */
    private @Nullable Overruling overruling(Phase phase, ApprovedSubmission submission) {
        Map<String, String> chinese = open(phase, Locale.SIMPLIFIED_CHINESE);
        return chinese.isEmpty()
                ? null
                : new Overruling(
                        submission.number(),
                        chinese.values(),
                        open(phase, Locale.ENGLISH).values());
    }

    private void requireCovered(Phase phase, ApprovedSubmission submission) {
        Set<String> signed = submission.rows().stream()
                .map(row -> row.value(ExceptionContent.CONDITION))
                .collect(Collectors.toSet());
        Map<String, String> besides = new TreeMap<>(open(phase, LocaleContextHolder.getLocale()));
        besides.keySet().removeAll(signed);
        if (!besides.isEmpty()) {
            throw Refusal.conflict(
                    "campaign.exception-not-covered", nameOf(phase), String.join(" \u00b7 ", besides.values()));
        }
    }

    private Map<String, String> open(Phase phase, Locale locale) {
        PhaseFacts facts = phases.find(phase.id()).orElseThrow();
        return conditions.bySpec(facts, phases.exitSpecs(facts), locale);
    }

    private Phase openPhase(ApprovedSubmission submission) {
        if (!submission.subject().type().equals(Campaign.PHASE_TYPE)) {
            throw Refusal.invalid("campaign.no-such-phase");
        }
        Phase phase = desk.phase(submission.subject().id());
        if (phase.state() != PhaseState.OPEN) {
            throw Refusal.conflict("campaign.phase-not-open", nameOf(phase));
        }
        return phase;
    }

    private static String nameOf(Phase phase) {
        return phase.name().in(LocaleContextHolder.getLocale());
    }
}
