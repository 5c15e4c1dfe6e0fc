package org.duban.campaign.domain;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a condition asks for, in a few words: {@code condition.<key>.name} of the module that answers it. */
@Component
class ConditionNames {

    private final MessageSource messages;
    private final PlanNames plans;

    ConditionNames(MessageSource messages, PlanNames plans) {
        this.messages = messages;
        this.plans = plans;
    }

    /** @param spec as a template names it, {@code key} or {@code key:parameter} */
    String of(String spec, Locale locale) {
        String[] parts = spec.split(":", 2);
        Object[] args = {parts.length > 1 ? plans.of(parts[1], locale) : ""};
        return String.valueOf(messages.getMessage("condition." + parts[0] + ".name", args, spec, locale));
    }
}
