package org.duban.rectification.process;

import java.util.Date;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.Deadlines;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.rectification.ItemState;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Rectifying;
import org.duban.rectification.domain.TaskCandidates;
import org.duban.workflow.InboundBean;
import org.flowable.engine.delegate.DelegateExecution;

/** The one bean that {@code processes/rectification.bpmn20.xml} names. It forwards and decides nothing itself. */
@InboundBean("rectification")
public class RectificationInbound {

    private final ItemRepository items;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final ItemDesk desk;

    RectificationInbound(
            ItemRepository items, Directory directory, Campaigns campaigns, Deadlines deadlines, ItemDesk desk) {
        this.items = items;
        this.directory = directory;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.desk = desk;
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

    /** Whether the deadline will change the alert level once more. */
    public boolean isClockRunning(DelegateExecution execution) {
        RectificationItem item = itemOf(execution);
        return deadlines.nextChange(item.dueOn(), campaignOf(item).zone()).isPresent();
    }

    /** When it will: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        RectificationItem item = itemOf(execution);
        return Date.from(deadlines
                .nextChange(item.dueOn(), campaignOf(item).zone())
                .orElseThrow(() -> new IllegalStateException("the clock of item " + item.id() + " does not run")));
    }

    /** The clock strikes: green turns yellow, yellow turns red. */
    public void strikeClock(DelegateExecution execution) {
        RectificationItem item = items.lock(idOf(execution)).orElseThrow();
        Campaign campaign = campaignOf(item);
        Rectifying.alert(
                item, deadlines.levelOf(item.dueOn(), campaign.zone()), desk.act(Actor.SYSTEM, campaign.zone()));
        desk.publish(item);
        desk.refreshInbox(item);
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
