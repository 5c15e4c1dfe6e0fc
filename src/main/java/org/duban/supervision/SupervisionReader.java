package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.audit.TimelineLine;
import org.duban.deadline.Deadlines;
import org.duban.escalation.CaseFacts;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.rectification.ItemViewer;
import org.duban.rectification.Items;
import org.duban.supervision.domain.AboutCase;
import org.duban.supervision.domain.CaseAuthority;
import org.duban.supervision.domain.CaseDesk;
import org.duban.supervision.domain.Cases;
import org.duban.supervision.domain.Copying;
import org.duban.supervision.domain.Issuing;
import org.duban.supervision.domain.OrderDesk;
import org.duban.supervision.domain.OrderRepository;
import org.duban.supervision.domain.SupervisionOrder;
import org.duban.supervision.query.Lines;
import org.duban.supervision.query.ListingRow;
import org.duban.supervision.query.OrderAssembly;
import org.duban.supervision.query.SupervisionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads orders, listings and reports. */
@Component
@Transactional(readOnly = true)
public class SupervisionReader implements Supervision {

    private final SupervisionRows rows;
    private final Lines lines;
    private final OrderAssembly assembly;
    private final OrderRepository orders;
    private final OrderGuard guard;
    private final OrderDesk desk;
    private final CaseDesk caseDesk;
    private final Cases cases;
    private final Issuing issuing;
    private final Copying copying;
    private final Items items;
    private final Directory directory;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Sentences sentences;

    SupervisionReader(
            SupervisionRows rows,
            Lines lines,
            OrderAssembly assembly,
            OrderRepository orders,
            OrderGuard guard,
            OrderDesk desk,
            CaseDesk caseDesk,
            Cases cases,
            Issuing issuing,
            Copying copying,
            Items items,
            Directory directory,
            Deadlines deadlines,
            AuditTrail audit,
            Sentences sentences) {
        this.rows = rows;
        this.lines = lines;
        this.assembly = assembly;
        this.orders = orders;
        this.guard = guard;
        this.desk = desk;
        this.caseDesk = caseDesk;
        this.cases = cases;
        this.issuing = issuing;
        this.copying = copying;
        this.items = items;
        this.directory = directory;
        this.deadlines = deadlines;
        this.audit = audit;
        this.sentences = sentences;
    }

    @Override
    public List<OrderLine> orders(OrderFilter filter, long personId, int offset, int limit) {
        Organisation organisation = directory.current();
        Long unit = filter.unit();
        if (unit != null && organisation.findUnit(unit).isEmpty()) {
            return List.of();
        }
        Set<Long> units = unit == null ? null : organisation.withBelow(unit);
        return rows.orders(filter, units, items.viewer(personId), offset, limit).stream()
                .map(lines::of)
                .toList();
    }

    @Override
    public OrderView view(long orderId, long personId) {
        SupervisionOrder order = visible(orderId, personId);
        Organisation organisation = directory.current();
        return assembly.view(desk.sceneOf(order, organisation), organisation.viewer(personId));
    }

    @Override
    public List<TimelineLine> timeline(long orderId, long personId, Locale locale) {
        return sentences.of(audit.timeline(visible(orderId, personId).ref()), locale);
    }

    @Override
    public List<ListingLine> listed(long personId, int offset, int limit) {
        return rows.listed(items.viewer(personId), offset, limit).stream()
                .map(lines::of)
                .toList();
    }

    @Override
    public List<ReportLine> reports(long personId, int offset, int limit) {
        return rows.reports(items.viewer(personId), offset, limit).stream()
                .map(lines::of)
                .toList();
    }

    @Override
    public Optional<CaseSupervision> ofCase(CaseRef ref, long personId) {
        return cases.facts(ref).map(facts -> of(facts, personId));
    }

    @Override
    public OrderPreview preview(CaseRef ref, OrderKind kind, long personId) {
        CaseFacts facts = caseDesk.look(CaseAction.toIssue(kind), ref, personId);
        issuing.require(kind, facts);
        LocalDate today = deadlines.today(facts.zone());
        AboutCase about = copying.of(facts);
        Organisation organisation = directory.current();
        return new OrderPreview(
                kind,
                assembly.about(about, organisation, personId),
                OrderAssembly.unit(about.unitId(), organisation),
                today,
                copying.dueOn(kind, today));
    }

    private CaseSupervision of(CaseFacts facts, long personId) {
        ItemViewer viewer = items.viewer(personId);
        CaseRef ref = facts.ref();
        ListingRow listing = rows.listingOf(ref.type(), ref.id());
        Organisation organisation = directory.current();
        return new CaseSupervision(
                ref,
                facts.zone(),
                listing == null ? null : lines.of(listing),
                rows.ordersOf(ref.type(), ref.id(), viewer).stream()
                        .map(lines::of)
                        .toList(),
                rows.reportsOf(ref.type(), ref.id(), viewer).stream()
                        .map(lines::of)
                        .toList(),
                CaseAuthority.allowed(facts, listing != null, organisation, organisation.viewer(personId)));
    }

    private SupervisionOrder visible(long orderId, long personId) {
        if (!guard.sees(orderId, personId)) {
            throw OrderDesk.notFound();
        }
        return orders.findById(orderId).orElseThrow(OrderDesk::notFound);
    }
}
