package org.duban.supervision.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duban.audit.AuditTrail;
import org.duban.campaign.Campaigns;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.FiredStep;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.supervision.NewOrder;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes orders. The caller holds the case. */
@Component
public class Issuing {

    /** An order waits for somebody in these states. */
    static final List<OrderState> OPEN =
            Arrays.stream(OrderState.values()).filter(OrderState::open).toList();

    private final OrderRepository orders;
    private final OrderNumbering numbering;
    private final OrderClock clock;
    private final OrderProcess process;
    private final OrderDesk desk;
    private final AuditTrail audit;
    private final Copying copying;
    private final Campaigns campaigns;

    Issuing(
            OrderRepository orders,
            OrderNumbering numbering,
            OrderClock clock,
            OrderProcess process,
            OrderDesk desk,
            AuditTrail audit,
            Copying copying,
            Campaigns campaigns) {
        this.orders = orders;
        this.numbering = numbering;
        this.clock = clock;
        this.process = process;
        this.desk = desk;
        this.audit = audit;
        this.copying = copying;
        this.campaigns = campaigns;
    }

    /**
     * An order of somebody's own.
     *
     * @throws Refusal {@code supervision.case-ended}, {@code supervision.no-lead-unit}, {@code
     *     supervision.already-open}; for the field {@code dueOn} {@code supervision.due-past}
     */
    public SupervisionOrder byHand(NewOrder order, CaseFacts facts, Actor actor) {
        require(order.kind(), facts);
        Act by = desk.act(actor, facts.zone());
        LocalDate due = order.dueOn();
        if (due != null && due.isBefore(by.today())) {
            throw Refusal.field("dueOn", "supervision.due-past");
        }
        boolean asCounted = copying.dueOn(order.kind(), by.today()).equals(due); // the page offers that day
        return make(order.kind(), copying.of(facts), facts, order.text(), asCounted ? null : due, null, by);
    }

    /** An order that a step of the case's ladder asks for; nothing where there is one, or nobody to send it to. */
    public void byLadder(OrderKind kind, CaseFacts facts, FiredStep step) {
        CaseRef ref = facts.ref();
        boolean asked = facts.leadUnitId() == null
                || !openOf(kind, ref).isEmpty()
                || orders.issuedBy(ref.type(), ref.id(), kind, step.keyInCase(), step.dueOn());
        if (!asked) {
            Act by = desk.act(Actor.SYSTEM, facts.zone());
            make(kind, copying.of(facts, step), facts, "", null, step, by);
        }
    }

    /**
     * @throws Refusal {@code supervision.case-ended}, {@code supervision.no-lead-unit}, {@code
     *     supervision.already-open}
     */
    public void require(OrderKind kind, CaseFacts facts) {
        if (!facts.open()) {
            throw Refusal.conflict("supervision.case-ended");
        }
        if (facts.leadUnitId() == null) {
            throw Refusal.conflict("supervision.no-lead-unit");
        }
        openOf(kind, facts.ref()).stream().findFirst().ifPresent(open -> {
            throw Refusal.conflict("supervision.already-open", open.number());
        });
    }

    private List<SupervisionOrder> openOf(OrderKind kind, CaseRef ref) {
        return orders.openOf(ref.type(), ref.id(), kind, OPEN);
    }

    /** @param due null where it is counted */
    private SupervisionOrder make(
            OrderKind kind,
            AboutCase about,
            CaseFacts facts,
            String text,
            @Nullable LocalDate due,
            @Nullable FiredStep step,
            Act by) {
        OrderNumber number = numbering.next(facts.campaignId(), by.today().getYear());
        LocalDate dueOn = due == null ? copying.dueOn(kind, by.today()) : due;
        SupervisionOrder order = new SupervisionOrder(number, kind, about, text, dueOn, step, by);
        if (due == null) {
            order.counted(copying.counted(kind, by.today()));
        }
        orders.saveAndFlush(order);
        clock.issued(order, campaigns.get(facts.campaignId()));
        process.issued(order, by.actor());
        order.issued(by);
        desk.publish(order);
        audit.record(
                facts.ref(),
                by.actor(),
                "supervision.order-issued",
                Map.of("number", order.number(), "orderKind", kind.name(), "due", dueOn.toString()));
        return order;
    }
}
