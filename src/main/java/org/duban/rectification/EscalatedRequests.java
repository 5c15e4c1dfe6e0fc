package org.duban.rectification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.Escalation;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.Deciders;
import org.duban.rectification.domain.DecisionClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RequestProcess;
import org.duban.rectification.domain.RequestRepository;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** Requests of one kind on the ladder: what climbs is that nobody decides. */
@Transactional(readOnly = true)
class EscalatedRequests implements EscalatedCases {

    private final RequestKind kind;
    private final RequestRepository requests;
    private final ItemRepository items;
    private final RequestProcess process;
    private final Directory directory;
    private final Campaigns campaigns;
    private final DecisionClock clock;
    private final Escalation escalation;

    EscalatedRequests(
            RequestKind kind,
            RequestRepository requests,
            ItemRepository items,
            RequestProcess process,
            Directory directory,
            Campaigns campaigns,
            DecisionClock clock,
            Escalation escalation) {
        this.clock = clock;
        this.kind = kind;
        this.requests = requests;
        this.items = items;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
        this.escalation = escalation;
    }

    @Override
    public String caseType() {
        return kind.caseType();
    }

    @Override
    public Optional<CaseFacts> facts(long caseId) {
        return requests.findById(caseId).map(request -> {
            RectificationItem item = itemOf(request);
            Campaign campaign = campaigns.get(item.campaignId());
            return new CaseFacts(
                    request.ref(),
                    item.number(),
                    item.problem().description(),
                    campaign.id(),
                    campaign.zone(),
                    campaign.officeUnitId(),
                    campaign.leadingUnitId(),
                    request.unitId(),
                    item.leaderId(),
                    request.deciderId(),
                    request.decideBy(),
                    request.clock().originalDueOn(),
                    escalation.levelOf(caseType(), Map.of(), request.decideBy(), campaign.zone()),
                    request.state() == RequestState.OPEN,
                    item.restricted(),
                    Map.of());
        });
    }

    @Override
    public Optional<ClockedCase> clocked(long caseId) {
        return requests.findById(caseId)
                .filter(request -> request.state() == RequestState.OPEN)
                .map(request -> DecisionClock.clocked(
                        request, campaigns.get(itemOf(request).campaignId()).zone()));
    }

    @Override
    public Set<Long> people(long caseId, long part, Audience audience) {
        ItemRequest request = requests.findById(caseId).orElseThrow();
        RectificationItem item = itemOf(request);
        Cast cast = Cast.of(item, directory.current(), campaigns.get(item.campaignId()));
        Stream<Person> people =
                switch (audience) {
                    case HANDLER -> Deciders.of(request, cast).stream();
                    case UNIT_HEAD -> cast.organisation().headsOf(request.unitId()).stream();
                    case LEADER -> Stream.ofNullable(item.leaderId()).map(cast.organisation()::person);
                    case OFFICE -> cast.office().stream();
                    case LEADING_GROUP ->
                        Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                                .flatMap(post ->
                                        cast
                                                .organisation()
                                                .holders(post, cast.campaign().leadingUnitId())
                                                .stream());
                };
        Set<Long> ids = new LinkedHashSet<>();
        people.map(Person::id).forEach(ids::add);
        return ids;
    }

    @Override
    public List<Long> running(long afterId, int limit) {
        return requests.open(kind, afterId, Limit.of(limit));
    }

    @Override
    @Transactional
    public void renew(long caseId) {
        requests.itemOf(caseId)
                .flatMap(items::lock) // before the request is read, or a decision in between would be put back
                .flatMap(item -> requests.findById(caseId))
                .filter(request -> request.state() == RequestState.OPEN)
                .ifPresent(request -> {
                    clock.recount(request);
                    process.clockWoken(request, Actor.SYSTEM);
                });
    }

    private RectificationItem itemOf(ItemRequest request) {
        return items.findById(request.itemId()).orElseThrow();
    }
}
