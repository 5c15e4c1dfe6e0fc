package org.duban.rectification.process;

import java.util.Objects;
import java.util.Set;
import org.duban.campaign.Campaigns;
import org.duban.organization.Candidates;
import org.duban.organization.PostKind;
import org.duban.rectification.RequestState;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RequestRepository;
import org.flowable.engine.delegate.DelegateExecution;

/** What the processes of extensions and appeals ask. It forwards and decides nothing itself. */
abstract class RequestInbound {

    private final RequestRepository requests;
    private final ItemRepository items;
    private final Campaigns campaigns;

    RequestInbound(RequestRepository requests, ItemRepository items, Campaigns campaigns) {
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

    private ItemRequest requestOf(DelegateExecution execution) {
        String id = Objects.requireNonNull(execution.getProcessInstanceBusinessKey(), "a request's process has its id");
        return requests.findById(Long.parseLong(id)).orElseThrow();
    }
}
