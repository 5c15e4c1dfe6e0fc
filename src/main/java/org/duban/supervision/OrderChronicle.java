package org.duban.supervision;

import org.duban.audit.AuditTrail;
import org.duban.supervision.domain.OrderEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what happens to orders into the audit trail, in the transaction in which it happens. */
@Component
class OrderChronicle {

    private final AuditTrail audit;

    OrderChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(OrderEvent event) {
        audit.record(event.order().ref(), event.actor(), Supervision.CASE_TYPE + "." + event.what(), event.details());
    }
}
