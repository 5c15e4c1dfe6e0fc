package org.duban.rectification;

import org.duban.audit.AuditTrail;
import org.duban.kernel.CaseRef;
import org.duban.rectification.domain.ItemEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what happens to items into the audit trail, in the transaction in which it happens. */
@Component
class ItemChronicle {

    private final AuditTrail audit;

    ItemChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ItemEvent event) {
        audit.record(
                new CaseRef(Items.CASE_TYPE, event.item().id()),
                event.actor(),
                Items.CASE_TYPE + "." + event.what(),
                event.details());
    }
}
