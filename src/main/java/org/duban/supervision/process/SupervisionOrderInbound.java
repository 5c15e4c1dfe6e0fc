package org.duban.supervision.process;

import java.util.Date;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.organization.Directory;
import org.duban.supervision.OrderState;
import org.duban.supervision.domain.OrderCandidates;
import org.duban.supervision.domain.OrderClock;
import org.duban.supervision.domain.OrderRepository;
import org.duban.supervision.domain.SupervisionOrder;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/supervision-order.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("supervisionOrder")
public class SupervisionOrderInbound {

    private final OrderRepository orders;
    private final OrderClock clock;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Inbox inbox;

    SupervisionOrderInbound(
            OrderRepository orders, OrderClock clock, Directory directory, Campaigns campaigns, Inbox inbox) {
        this.orders = orders;
        this.clock = clock;
        this.directory = directory;
        this.campaigns = campaigns;
        this.inbox = inbox;
    }

    /** For whom the task waits that opens now. */
    public Set<String> candidates(DelegateExecution execution) {
        SupervisionOrder order = of(execution);
        return OrderCandidates.of(order, campaignOf(order), directory.current());
    }

    /** Whether the answer came back to the unit. */
    public boolean isReceived(DelegateExecution execution) {
        return of(execution).state() == OrderState.RECEIVED;
    }

    /** Whether there is a stroke to come. */
    public boolean isClockRunning(DelegateExecution execution) {
        return of(execution).clock().runs();
    }

    /** When: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        SupervisionOrder order = of(execution);
        return Date.from(
                order.clock().strikesOn().atStartOfDay(campaignOf(order).zone()).toInstant());
    }

    /** The clock strikes, or was woken to look again. */
    public void strikeClock(DelegateExecution execution) {
        SupervisionOrder order = orders.lock(idOf(execution)).orElseThrow();
        if (clock.strike(order, campaignOf(order))) {
            inbox.refresh(order.ref());
        }
    }

    private Campaign campaignOf(SupervisionOrder order) {
        return campaigns.get(order.campaignId());
    }

    private SupervisionOrder of(DelegateExecution execution) {
        return orders.findById(idOf(execution))
                .orElseThrow(() -> new IllegalStateException("no order for " + execution.getProcessInstanceId()));
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }
}
