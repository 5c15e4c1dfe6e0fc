package org.duban.rectification;

import org.duban.audit.AuditTrail;
import org.duban.kernel.CaseRef;
import org.duban.rectification.domain.ItemEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what happens to items into the audit trail, in the transaction in which it happens; tells others of a reopening. */
@Component
class ItemChronicle {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ItemChronicle(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ItemEvent event) {
        audit.record(
                new CaseRef(Items.CASE_TYPE, event.item().id()),
                event.actor(),
                Items.CASE_TYPE + "." + event.what(),
                event.details());
        if (event.what().equals("reopened")) {
            events.publishEvent(new ItemReopened(event.item().id(), event.actor()));
        }
    }
}
