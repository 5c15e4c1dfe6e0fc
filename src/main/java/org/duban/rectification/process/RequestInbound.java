package org.duban.rectification.process;

import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.organization.Candidates;
import org.duban.organization.PostKind;
import org.duban.rectification.RequestState;
import org.duban.rectification.domain.DecisionClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RequestRepository;
import org.flowable.engine.delegate.DelegateExecution;

/** What the processes of extensions and appeals ask. It forwards and decides nothing itself. */
abstract class RequestInbound {

    private final RequestRepository requests;
    private final ItemRepository items;
    private final Campaigns campaigns;
    private final DecisionClock clock;
    private final Inbox inbox;

    RequestInbound(
            RequestRepository requests, ItemRepository items, Campaigns campaigns, DecisionClock clock, Inbox inbox) {
        this.clock = clock;
        this.inbox = inbox;
        this.requests = requests;
        this.items = items;
        this.campaigns = campaigns;
    }

    /** For whom the decision waits: the leader who was named, or the office. */
    public Set<String> candidates(DelegateExecution execution) {
        ItemRequest request = requestOf(execution);
        Long decider = request.deciderId();
        if (decider != null) {
            return Set.of(Candidates.person(decider));
        }
        long campaign = items.findById(request.itemId()).orElseThrow().campaignId();
        long office = campaigns.get(campaign).officeUnitId();
        return Set.of(
                Candidates.post(PostKind.OFFICE_DIRECTOR, office), Candidates.post(PostKind.OFFICE_MEMBER, office));
    }

    /** Whether more time was granted, or the unit was right. */
    public boolean isGranted(DelegateExecution execution) {
        return requestOf(execution).state() == RequestState.GRANTED;
    }

    /** Whether somebody is to be asked after the decision. */
    public boolean isClockRunning(DelegateExecution execution) {
        return requestOf(execution).clock().runs();
    }

    /** When: the start of a day in the campaign's time zone. */
    public Date nextStroke(DelegateExecution execution) {
        ItemRequest request = requestOf(execution);
        return Date.from(request.clock()
                .strikesOn()
                .atStartOfDay(zoneOf(items.findById(request.itemId()).orElseThrow()))
                .toInstant());
    }

    /** Somebody is asked after the decision, or the clock was woken to look again. */
    public void strikeClock(DelegateExecution execution) {
        RectificationItem item =
                requests.itemOf(idOf(execution)).flatMap(items::lock).orElseThrow();
        ItemRequest request = requestOf(execution);
        clock.strike(request, zoneOf(item));
        inbox.refresh(request.ref());
    }

    private ZoneId zoneOf(RectificationItem item) {
        return campaigns.get(item.campaignId()).zone();
    }

    private ItemRequest requestOf(DelegateExecution execution) {
        return requests.findById(idOf(execution)).orElseThrow();
    }

    private static long idOf(DelegateExecution execution) {
        return Long.parseLong(
                Objects.requireNonNull(execution.getProcessInstanceBusinessKey(), "a request's process has its id"));
    }
}
