package org.duban.approval;

import org.duban.approval.domain.SubmissionEvent;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what happens to submissions into the audit trail, in the transaction in which it happens. */
@Component
class SubmissionChronicle {

    private final AuditTrail audit;

    SubmissionChronicle(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SubmissionEvent event) {
        CaseRef ref = new CaseRef(Submissions.CASE_TYPE, event.submission().id());
        String action = "submission." + event.what();
        Actor principal = event.onBehalfOf();
        if (principal == null) {
            audit.record(ref, event.actor(), action, event.details());
        } else {
            audit.record(ref, event.actor(), principal, action, event.details());
        }
    }
}
