package org.duban.rectification.process;

import java.util.Date;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.organization.Directory;
import org.duban.rectification.ItemState;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemsStruck;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.TaskCandidates;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/rectification.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("rectification")
public class RectificationInbound {

    private final ItemRepository items;
    private final Directory directory;
    private final Campaigns campaigns;
    private final ItemClock clock;
    private final ItemDesk desk;
    private final ItemsStruck struck;

    RectificationInbound(
            ItemRepository items,
            Directory directory,
            Campaigns campaigns,
            ItemClock clock,
            ItemDesk desk,
            ItemsStruck struck) {
        this.items = items;
        this.directory = directory;
        this.campaigns = campaigns;
        this.clock = clock;
        this.desk = desk;
        this.struck = struck;
    }

    /** For whom the task waits that opens now. */
    public Set<String> candidates(DelegateExecution execution) {
        RectificationItem item = itemOf(execution);
        return TaskCandidates.of(item, Cast.of(item, directory.current(), campaigns.get(item.campaignId())));
    }

    public boolean isIncomplete(DelegateExecution execution) {
        return stateOf(execution) == ItemState.INCOMPLETE;
    }

    public boolean waitsForAssignment(DelegateExecution execution) {
        return stateOf(execution) == ItemState.CONFIRMED;
    }

    /** Voided or merged. */
    public boolean isDropped(DelegateExecution execution) {
        return !stateOf(execution).open();
    }

    /** Past assignment: everything from acceptance on runs under the clock. */
    public boolean isUnderSupervision(DelegateExecution execution) {
        return switch (stateOf(execution)) {
            case ASSIGNED, IN_RECTIFICATION, CLAIMED, IN_VERIFICATION, CLOSURE_PROPOSED -> true;
            default -> false;
        };
    }

    public boolean isInRectification(DelegateExecution execution) {
        return stateOf(execution) == ItemState.IN_RECTIFICATION;
    }

    public boolean isClaimed(DelegateExecution execution) {
        return stateOf(execution) == ItemState.CLAIMED;
    }

    public boolean isInVerification(DelegateExecution execution) {
        return stateOf(execution) == ItemState.IN_VERIFICATION;
    }

    public boolean isClosureProposed(DelegateExecution execution) {
        return stateOf(execution) == ItemState.CLOSURE_PROPOSED;
    }

    /** Whether a step of the ladder is to come. */
    public boolean isClockRunning(DelegateExecution execution) {
        return itemOf(execution).clock().runs();
    }

    /** When it comes: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        RectificationItem item = itemOf(execution);
        return Date.from(
                item.clock().strikesOn().atStartOfDay(campaignOf(item).zone()).toInstant());
    }

    /** The clock strikes, or was woken to look again. */
    public void strikeClock(DelegateExecution execution) {
        RectificationItem item = struck.held(idOf(execution));
        if (clock.strike(item, campaignOf(item))) {
            desk.refreshInbox(item);
        }
    }

    private ItemState stateOf(DelegateExecution execution) {
        return itemOf(execution).state();
    }

    private Campaign campaignOf(RectificationItem item) {
        return campaigns.get(item.campaignId());
    }

    private RectificationItem itemOf(DelegateExecution execution) {
        return items.findById(idOf(execution))
                .orElseThrow(() -> new IllegalStateException("no item for " + execution.getProcessInstanceId()));
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessInstanceBusinessKey());
    }
}
