package org.duban.inspection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.inspection.domain.Crew;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionEvent;
import org.duban.inspection.domain.InspectionRepository;
import org.duban.kernel.CaseEnded;
import org.duban.notification.Notices;
import org.duban.organization.Person;
import org.duban.rectification.ItemReopened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what happens to inspections into the audit trail, tells whom a failed one concerns, and hears of items. */
@Component
class InspectionChronicle {

    private final AuditTrail audit;
    private final Notices notices;
    private final InspectionRepository inspections;
    private final InspectionDesk desk;
    private final ApplicationEventPublisher events;

    InspectionChronicle(
            AuditTrail audit,
            Notices notices,
            InspectionRepository inspections,
            InspectionDesk desk,
            ApplicationEventPublisher events) {
        this.audit = audit;
        this.notices = notices;
        this.inspections = inspections;
        this.desk = desk;
        this.events = events;
    }

    @EventListener
    void on(InspectionEvent event) {
        Inspection one = event.inspection();
        audit.record(
                Inspections.refOf(one.id()),
                event.actor(),
                Inspections.CASE_TYPE + "." + event.what(),
                event.details());
        if (event.what().equals("failed")) {
            tell(event);
        }
        if (one.state() != InspectionState.WAITING) {
            events.publishEvent(new CaseEnded(Inspections.refOf(one.id()), event.actor()));
        }
    }

    /** What still waited to look at its closure has nothing to look at. */
    @EventListener
    void on(ItemReopened event) {
        inspections.lockWaitingOf(event.itemId()).forEach(one -> desk.withdraw(one, event.by()));
    }

    /** The office, the heads of the unit and the leader: the closure did not hold. */
    private void tell(InspectionEvent event) {
        Inspection one = event.inspection();
        Crew crew = desk.crewOf(one);
        Set<Long> people = new LinkedHashSet<>();
        crew.office().stream().map(Person::id).forEach(people::add);
        crew.organisation().headsOf(one.unitId()).stream().map(Person::id).forEach(people::add);
        Optional.ofNullable(one.leaderId()).ifPresent(people::add);
        people.remove(event.actor().personId());
        String findings = event.details().getOrDefault("findings", "");
        notices.tell(
                event.actor(),
                Inspections.refOf(one.id()),
                people,
                "inspection-failed",
                List.of(event.actor().name(), findings),
                AlertLevel.YELLOW);
    }
}
