package org.duban.approval.web;

import java.util.Locale;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a person most urgently, to be offered when something was done. */
@Component
class NextTask {

    private final InboxService inbox;
    private final CaseGuards guards;

    NextTask(InboxService inbox, CaseGuards guards) {
        this.inbox = inbox;
        this.guards = guards;
    }

    /** @param path where it is done */
    public record Offer(String path, String title) {}

    @Nullable
    Offer of(Actor actor, Locale locale) {
        return inbox.nextCase(actor).map(ref -> offer(ref, locale)).orElse(null);
    }

    private Offer offer(CaseRef ref, Locale locale) {
        return new Offer(guards.of(ref).pathOf(ref.id()), guards.of(ref).titleOf(ref.id(), locale));
    }
}
