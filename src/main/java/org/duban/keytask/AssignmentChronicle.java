package org.duban.keytask;

import org.duban.audit.AuditTrail;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.AssignmentEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what happens to assignments into the audit trail, in the transaction in which it happens. */
@Component
class AssignmentChronicle {

    private final AuditTrail audit;

    AssignmentChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AssignmentEvent event) {
        audit.record(
                AssignmentDesk.refOf(event.assignment()),
                event.actor(),
                KeyTasks.CASE_TYPE + "." + event.what(),
                event.details());
    }
}
