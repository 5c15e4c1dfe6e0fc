package org.duban.supervision;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.LadderType;
import org.duban.inbox.Inbox;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.supervision.domain.OrderCandidates;
import org.duban.supervision.domain.OrderClock;
import org.duban.supervision.domain.OrderProcess;
import org.duban.supervision.domain.OrderRepository;
import org.duban.supervision.domain.SupervisionOrder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders on their own ladder: one that nobody answers climbs like anything else. */
@Component
@Transactional(readOnly = true)
public class EscalatedOrders implements EscalatedCases {

    private static final List<OrderState> OPEN =
            Arrays.stream(OrderState.values()).filter(OrderState::open).toList();

    private final OrderRepository orders;
    private final OrderProcess process;
    private final OrderClock clock;
    private final Inbox inbox;
    private final Directory directory;
    private final Campaigns campaigns;

    EscalatedOrders(
            OrderRepository orders,
            OrderProcess process,
            OrderClock clock,
            Inbox inbox,
            Directory directory,
            Campaigns campaigns) {
        this.clock = clock;
        this.inbox = inbox;
        this.orders = orders;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    @Override
    public String caseType() {
        return Supervision.CASE_TYPE;
    }

    @Override
    public List<LadderType> ladderTypes() {
        return List.of(new LadderType(caseType(), Map.of("kind", LadderType.names(OrderKind.class)), LadderType.TOLD));
    }

    @Override
    public Optional<CaseFacts> facts(long caseId) {
        return orders.findById(caseId).map(this::factsOf);
    }

    @Override
    public Optional<ClockedCase> clocked(long caseId) {
        return orders.findById(caseId)
                .filter(order -> order.state().open())
                .map(order ->
                        OrderClock.of(order, campaigns.get(order.campaignId()).zone()));
    }

    @Override
    public Set<Long> people(long caseId, long part, Audience audience) {
        SupervisionOrder order = orders.findById(caseId).orElseThrow();
        Campaign campaign = campaigns.get(order.campaignId());
        Organisation organisation = directory.current();
        return switch (audience) {
            case HANDLER -> OrderCandidates.people(order, campaign, organisation);
            case UNIT_HEAD -> ids(organisation.headsOf(order.unitId()).stream());
            case LEADER -> leader(order, organisation);
            case OFFICE ->
                holders(organisation, campaign.officeUnitId(), PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER);
            case LEADING_GROUP ->
                holders(
                        organisation,
                        campaign.leadingUnitId(),
                        PostKind.LEADING_GROUP_HEAD,
                        PostKind.LEADING_GROUP_DEPUTY);
        };
    }

    @Override
    public List<Long> running(long afterId, int limit) {
        return orders.open(afterId, OPEN, Limit.of(limit));
    }

    @Override
    @Transactional
    public void renew(long caseId) {
        orders.lock(caseId).filter(order -> order.state().open()).ifPresent(order -> {
            clock.recount(order);
            process.clockWoken(order, Actor.SYSTEM);
            inbox.refresh(order.ref());
        });
    }

    private CaseFacts factsOf(SupervisionOrder order) {
        Campaign campaign = campaigns.get(order.campaignId());
        return new CaseFacts(
                order.ref(),
                order.number(),
                order.about().caseTitle(),
                campaign.id(),
                campaign.zone(),
                campaign.officeUnitId(),
                campaign.leadingUnitId(),
                order.unitId(),
                order.about().leaderId(),
                null,
                order.dueOn(),
                order.clock().originalDueOn(),
                order.alertLevel(),
                order.state().open(),
                order.about().restricted(),
                OrderClock.traits(order));
    }

    /** The case's responsible leader, and where it has none whoever is in charge of the unit. */
    private static Set<Long> leader(SupervisionOrder order, Organisation organisation) {
        Long leader = order.about().leaderId();
        return leader == null
                ? ids(organisation.leadersInChargeOf(order.unitId()).stream().limit(1))
                : Set.of(leader);
    }

    private static Set<Long> holders(Organisation organisation, long unit, PostKind... kinds) {
        return ids(Arrays.stream(kinds).flatMap(kind -> organisation.holders(kind, unit).stream()));
    }

    private static Set<Long> ids(Stream<Person> people) {
        return people.map(Person::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
