package org.duban.campaign.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.Campaign;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.escalation.Escalation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the phases of a campaign into the reader's words. */
@Component
class PhaseLines {

    private final Phases phases;
    private final Deadlines deadlines;
    private final Escalation escalation;
    private final MessageSource messages;

    PhaseLines(Phases phases, Deadlines deadlines, Escalation escalation, MessageSource messages) {
        this.phases = phases;
        this.deadlines = deadlines;
        this.escalation = escalation;
        this.messages = messages;
    }

    List<PhaseLine> of(Campaign campaign, Locale locale) {
        List<PhaseFacts> all = phases.of(campaign.id());
        int stage = all.stream()
                .filter(phase -> phase.state() != PhaseState.ENDED)
                .mapToInt(PhaseFacts::stage)
                .min()
                .orElse(Integer.MAX_VALUE);
        return all.stream()
                .map(phase -> line(campaign, phase, phase.stage() <= stage, locale))
                .toList();
    }

    /** The names of the phases that are open now. */
    String running(Campaign campaign, Locale locale) {
        return String.join(
                locale.getLanguage().equals("en") ? ", " : "\u3001",
                phases.of(campaign.id()).stream()
                        .filter(PhaseFacts::open)
                        .map(phase -> phase.name().in(locale))
                        .toList());
    }

    private PhaseLine line(Campaign campaign, PhaseFacts phase, boolean reached, Locale locale) {
        boolean ticking = reached && phase.state() != PhaseState.ENDED;
        return new PhaseLine(
                phase,
                phase.name().in(locale),
                reached,
                ticking
                        ? escalation.levelOf(Campaign.PHASE_TYPE, Map.of(), phase.dueOn(), campaign.zone())
                        : AlertLevel.GREEN,
                ticking ? deadlines.workingDaysLeft(phase.dueOn(), campaign.zone()) : 0,
                conditions(phase, locale));
    }

    private List<ConditionLine> conditions(PhaseFacts phase, Locale locale) {
        List<ConditionAnswer> answers =
                switch (phase.state()) {
                    case PLANNED -> phases.entryConditions(phase, locale);
                    case OPEN -> phases.exitConditions(phase, locale);
                    case ENDED -> List.of();
                };
        return answers.stream()
                .map(answer -> new ConditionLine(
                        answer.met(),
                        Objects.requireNonNull(messages.getMessage(
                                answer.messageKey(), answer.args().toArray(), locale)),
                        answer.path()))
                .toList();
    }
}
