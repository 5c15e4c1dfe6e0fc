package org.duban.campaign.domain;

import java.util.Locale;
import org.duban.approval.ApprovalKinds;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a plan is called within a sentence; for a kind that an office added, what its routes file calls it. */
@Component
class PlanNames {

    private final ApprovalKinds kinds;
    private final MessageSource messages;

    PlanNames(ApprovalKinds kinds, MessageSource messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    String of(String kind, Locale locale) {
        String listed = kinds.nameOf(kind, locale).orElse(kind);
        return String.valueOf(messages.getMessage("campaign.plan." + kind, null, listed, locale));
    }

    boolean knows(String kind) {
        return kinds.nameOf(kind, Locale.ENGLISH).isPresent();
    }
}
