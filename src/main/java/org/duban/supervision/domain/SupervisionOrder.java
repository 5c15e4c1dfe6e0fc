package org.duban.supervision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.escalation.CaseClock;
import org.duban.escalation.Counted;
import org.duban.escalation.FiredStep;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderState;
import org.jspecify.annotations.Nullable;

/** One order to one unit about one case: the aggregate that owns the state. */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder extends OrderRecord {

    @Transient
    private List<OrderEvent> events = new ArrayList<>();

    /** The person who acted last in this transaction; the inbox shows it as the one who asks. */
    @Transient
    private String lastActor = "";

    @SuppressWarnings("NullAway.Init")
    protected SupervisionOrder() {}

    /** @param step the step of the ladder that asks for it, null if a person does */
    SupervisionOrder(
            OrderNumber number,
            OrderKind kind,
            AboutCase about,
            String text,
            LocalDate dueOn,
            @Nullable FiredStep step,
            Act by) {
        this.campaignId = number.campaignId();
        this.numberYear = number.year();
        this.numberNo = number.no();
        this.kind = kind;
        this.about = about;
        this.text = text;
        this.dueOn = dueOn;
        this.step = step == null ? null : step.keyInCase();
        this.stepDueOn = step == null ? null : step.dueOn();
        this.issuedBy = by.personId();
        this.issuedAt = by.at();
        this.state = OrderState.ISSUED;
        this.stateSince = by.at();
        this.clock = CaseClock.NONE.dated(dueOn, by.today());
        this.lastActor = by.actor().name();
    }

    /** Nobody set its date: it is counted. */
    void counted(Counted how) {
        clock = clock().counted(how);
    }

    /** Tells that it was issued; it has its id by now. */
    void issued(Act by) {
        happened(
                by,
                "issued",
                Map.of(
                        "number",
                        number(),
                        "orderKind",
                        kind.name(),
                        "case",
                        about.caseNumber(),
                        "due",
                        dueOn.toString()));
    }

    public void receive(Act by) {
        receivedBy = by.personId();
        receivedAt = by.at();
        moveTo(OrderState.RECEIVED, by, "received", Map.of());
    }

    /** The unit answers; until somebody reads it nothing is late. */
    public Answer answer(String words, Act by) {
        answeredBy = by.personId();
        moveTo(OrderState.ANSWERED, by, "answered", Map.of("text", words));
        return new Answer(id(), words, by);
    }

    public void acceptAnswer(String comment, Act by) {
        settledBy = by.personId();
        settledAt = by.at();
        missing = null;
        moveTo(OrderState.SETTLED, by, "settled", Map.of("comment", comment));
    }

    public void sendBack(String reason, Act by) {
        missing = reason;
        returns++;
        moveTo(OrderState.RECEIVED, by, "sent-back", Map.of("reason", reason));
    }

    /** Taken back by somebody who may. */
    public void withdraw(String reason, Act by) {
        withdrawnReason = reason;
        moveTo(OrderState.WITHDRAWN, by, "withdrawn", Map.of("reason", reason));
    }

    /** The case ended, and the order with it. */
    void endWithCase(Act by) {
        moveTo(OrderState.WITHDRAWN, by, "ended-with-case", Map.of("case", about.caseNumber()));
    }

    public void urged(String words, Act by) {
        happened(by, "urged", Map.of("text", words));
    }

    /** The name of who acted last in this transaction, empty if nobody did. */
    public String lastActor() {
        return lastActor;
    }

    /** The events since the last call. */
    public List<OrderEvent> takeEvents() {
        List<OrderEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void moveTo(OrderState next, Act by, String what, Map<String, String> details) {
        if (!state.maySucceed(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        stateSince = by.at();
        happened(by, what, details);
    }

    private void happened(Act by, String what, Map<String, String> details) {
        if (!by.actor().isSystem()) {
            lastActor = by.actor().name();
        }
        events.add(new OrderEvent(this, by.actor(), what, details));
    }
}
