package org.duban.campaign.domain;

import java.util.List;
import java.util.Locale;
import org.duban.campaign.ConditionAnswer;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What keeps a phase from beginning or ending, in words. */
@Component
class OpenConditions {

    private final Phases phases;
    private final MessageSource messages;

    OpenConditions(Phases phases, MessageSource messages) {
        this.phases = phases;
        this.messages = messages;
    }

    /** One sentence for each condition that does not hold. */
    List<String> of(PhaseFacts phase, List<String> specs, Locale locale) {
        return phases.answers(phase, specs, locale).stream()
                .filter(answer -> !answer.met())
                .map(answer -> sentence(answer, locale))
                .toList();
    }

    private String sentence(ConditionAnswer answer, Locale locale) {
        return messages.getMessage(answer.messageKey(), answer.args().toArray(), locale);
    }
}
