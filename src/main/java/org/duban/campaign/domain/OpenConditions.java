package org.duban.campaign.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return List.copyOf(bySpec(phase, specs, locale).values());
    }

    /** The same by condition, as the template names it. */
    Map<String, String> bySpec(PhaseFacts phase, List<String> specs, Locale locale) {
        List<ConditionAnswer> answers = phases.answers(phase, specs, locale);
        Map<String, String> open = new LinkedHashMap<>();
        for (int i = 0; i < specs.size(); i++) {
            if (!answers.get(i).met()) {
                open.put(specs.get(i), sentence(answers.get(i), locale));
            }
        }
        return open;
    }

    private String sentence(ConditionAnswer answer, Locale locale) {
        return messages.getMessage(answer.messageKey(), answer.args().toArray(), locale);
    }
}
