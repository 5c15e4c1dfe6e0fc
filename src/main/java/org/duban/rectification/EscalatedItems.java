package org.duban.rectification;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.LadderType;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDeadlines;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProcess;
import org.duban.rectification.domain.RectificationProperties;
import org.duban.rectification.domain.TaskCandidates;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items on the ladder. */
@Component
@Transactional(readOnly = true)
public class EscalatedItems implements EscalatedCases {

    private static final int TITLE = 200;

    private final ItemRepository items;
    private final MeasureRepository measures;
    private final RectificationProcess process;
    private final ItemClock clock;
    private final ItemDesk desk;
    private final RectificationProperties properties;
    private final Directory directory;
    private final Campaigns campaigns;

    EscalatedItems(
            ItemRepository items,
            MeasureRepository measures,
            RectificationProcess process,
            ItemClock clock,
            ItemDesk desk,
            RectificationProperties properties,
            Directory directory,
            Campaigns campaigns) {
        this.clock = clock;
        this.desk = desk;
        this.properties = properties;
        this.items = items;
        this.measures = measures;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    @Override
    public String caseType() {
        return Items.CASE_TYPE;
    }

    @Override
    public List<LadderType> ladderTypes() {
        Map<String, Set<String>> traits = ItemDeadlines.traitsThereAre(properties);
        return List.of(
                new LadderType(Items.CASE_TYPE, traits, LadderType.ALL),
                new LadderType(ItemDeadlines.MEASURE, traits, LadderType.ALL));
    }

    @Override
    public Optional<CaseFacts> facts(long caseId) {
        return items.findById(caseId).map(this::factsOf);
    }

    @Override
    public boolean supervised() {
        return true;
    }

    @Override
    @Transactional
    public Optional<CaseFacts> hold(long caseId) {
        return items.lock(caseId).map(this::factsOf);
    }

    private CaseFacts factsOf(RectificationItem item) {
        Campaign campaign = campaigns.get(item.campaignId());
        String text = item.problem().description();
        return new CaseFacts(
                new CaseRef(Items.CASE_TYPE, item.id()),
                item.number(),
                text.length() > TITLE ? text.substring(0, TITLE) : text,
                campaign.id(),
                campaign.zone(),
                campaign.officeUnitId(),
                campaign.leadingUnitId(),
                item.leadUnitId(),
                item.leaderId(),
                item.handlerId(),
                item.dueOn(),
                item.clock().originalDueOn(),
                item.alertLevel(),
                item.state().open(),
                item.restricted(),
                ItemDeadlines.traits(item));
    }

    @Override
    public Optional<ClockedCase> clocked(long caseId) {
        return items.findById(caseId)
                .filter(item -> item.state().open())
                .map(item -> ItemDeadlines.of(
                        item,
                        measures.findByItemIdOrderByPosition(caseId),
                        campaigns.get(item.campaignId()).zone()));
    }

    @Override
    public Map<Long, String> partNames(long caseId) {
        return measures.findByItemIdOrderByPosition(caseId).stream()
                .collect(Collectors.toMap(Measure::id, Measure::text));
    }

    @Override
    public Set<Long> people(long caseId, long part, Audience audience) {
        RectificationItem item = items.findById(caseId).orElseThrow();
        Organisation organisation = directory.current();
        Cast cast = Cast.of(item, organisation, campaigns.get(item.campaignId()));
        Set<Long> people = new LinkedHashSet<>();
        switch (audience) {
            case HANDLER -> people.addAll(part == Deadline.OWN ? waitedFor(item, cast) : owner(item, part));
            case UNIT_HEAD -> heads(item, organisation).forEach(people::add);
            case LEADER -> Optional.ofNullable(item.leaderId()).ifPresent(people::add);
            case OFFICE -> cast.office().forEach(person -> people.add(person.id()));
            case LEADING_GROUP ->
                Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                        .flatMap(kind ->
                                organisation.holders(kind, cast.campaign().leadingUnitId()).stream())
                        .map(Person::id)
                        .forEach(people::add);
        }
        return people;
    }

    /** The handler, and whoever has to take the next step. */
    private static Set<Long> waitedFor(RectificationItem item, Cast cast) {
        Set<Long> people = new LinkedHashSet<>(TaskCandidates.peopleOf(item, cast));
        Optional.ofNullable(item.handlerId()).ifPresent(people::add);
        return people;
    }

    private Set<Long> owner(RectificationItem item, long part) {
        return measures.findByItemIdOrderByPosition(item.id()).stream()
                .filter(measure -> measure.id() == part)
                .findFirst()
                .map(Measure::ownerId)
                .or(() -> Optional.ofNullable(item.handlerId()))
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Stream<Long> heads(RectificationItem item, Organisation organisation) {
        Long unit = item.leadUnitId();
        return unit == null
                ? Stream.of()
                : organisation.postsIn(unit).stream()
                        .filter(post -> post.kind().headsUnit() || post.kind() == PostKind.LIAISON)
                        .map(Post::personId);
    }

    @Override
    public List<Long> running(long afterId, int limit) {
        return items.underTheClock(afterId, Limit.of(limit));
    }

    @Override
    @Transactional
    public void renew(long caseId) {
        items.lock(caseId).filter(item -> item.state().open()).ifPresent(item -> {
            LocalDate before = item.dueOn();
            clock.recount(item);
            process.clockWoken(item, Actor.SYSTEM);
            if (!Objects.equals(before, item.dueOn())) {
                desk.refreshInbox(item);
            }
        });
    }
}
