package org.duban.rectification.query;

import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.organization.Viewer;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemView;
import org.duban.rectification.ItemView.Ref;
import org.duban.rectification.ItemViewer;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ClosureRules;
import org.duban.rectification.domain.ItemAuthority;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.ProgressEntry;
import org.duban.rectification.domain.ProgressRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.TaskCandidates;
import org.duban.rectification.domain.Verification;
import org.duban.rectification.domain.VerificationRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together an item as one person sees it. */
@Component
public class ViewAssembly {

    private static final int NAMES = 8;

    private final MeasureRepository measures;
    private final ProgressRepository progress;
    private final VerificationRepository verifications;
    private final ItemRepository items;
    private final ItemAuthority authority;
    private final ClosureRules rules;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final Visibility visibility;
    private final ItemClock clock;

    ViewAssembly(
            MeasureRepository measures,
            ProgressRepository progress,
            VerificationRepository verifications,
            ItemRepository items,
            ItemAuthority authority,
            ClosureRules rules,
            Directory directory,
            Campaigns campaigns,
            Deadlines deadlines,
            Visibility visibility,
            ItemClock clock) {
        this.measures = measures;
        this.progress = progress;
        this.verifications = verifications;
        this.items = items;
        this.authority = authority;
        this.rules = rules;
        this.directory = directory;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** The caller has checked that the viewer may see the item. */
    public ItemView view(RectificationItem item, Viewer viewer, ItemViewer itemViewer) {
        Organisation organisation = directory.current();
        Campaign campaign = campaigns.get(item.campaignId());
        Cast cast = Cast.of(item, organisation, campaign);
        List<Measure> all = measures.findByItemIdOrderByPosition(item.id());
        List<Verification> seen = verifications.findByItemIdOrderByRecordedAt(item.id());
        Set<ItemAction> allowed = authority.allowed(item, cast, viewer, deadlines.today(campaign.zone()));
        Names names = new Names(organisation);
        return new ItemView(
                item.id(),
                item.number(),
                new Ref(campaign.id(), campaign.name()),
                campaign.zone(),
                item.state(),
                item.stateSince(),
                item.state().open() ? clock.levelOf(item, campaign) : AlertLevel.GREEN,
                item.problem().description(),
                item.problem().source(),
                item.problem().level(),
                item.problem().aspect(),
                item.kind(),
                item.problem().rootCause(),
                item.goal(),
                item.dueOn(),
                item.clock().originalDueOn(),
                item.clock().pausedOn(),
                item.dueWords(),
                item.recoveryOn(),
                item.recoveryReason(),
                item.dueOn() == null ? null : deadlines.workingDaysLeft(item.dueOn(), campaign.zone()),
                deadlines.isUncertain(item.dueOn()),
                names.unit(item.problem().unitId()),
                names.unitOrNull(item.leadUnitId()),
                item.supportingUnitIds().stream().map(names::unit).toList(),
                names.personOrNull(item.leaderId()),
                names.personOrNull(item.handlerId()),
                names.person(item.registrantId()),
                item.participants(ParticipationRole.OUTSIDER).stream()
                        .findFirst()
                        .map(names::person)
                        .orElse(null),
                item.returns(),
                item.restricted(),
                item.alreadyRectified(),
                item.missing(),
                item.claimStatement(),
                mergedInto(item),
                submission(item.ties().listId(), item.ties().listNumber()),
                submission(item.ties().driveId(), item.ties().driveNumber()),
                item.ties().carriedOverReason(),
                item.registeredAt(),
                item.closedAt(),
                item.processInstanceId(),
                all.stream()
                        .map(one -> measure(one, clock.levelOf(item, one, campaign), names))
                        .toList(),
                progress.findTop200ByItemIdOrderByReportedAtDescIdDesc(item.id()).stream()
                        .map(one -> progress(one, names))
                        .toList(),
                seen.stream().map(one -> verification(item, one, names)).toList(),
                related(item, itemViewer),
                rules.gate(item, all, seen),
                allowed,
                Expectation.of(item, all, rules.gate(item, all, seen), allowed),
                waitingFor(item, cast, organisation));
    }

    private List<String> waitingFor(RectificationItem item, Cast cast, Organisation organisation) {
        return TaskCandidates.peopleOf(item, cast).stream()
                .limit(NAMES)
                .map(id -> organisation.person(id).name())
                .toList();
    }

    private @Nullable Ref mergedInto(RectificationItem item) {
        Long into = item.mergedInto();
        return into == null
                ? null
                : items.findById(into)
                        .map(other -> new Ref(into, other.number()))
                        .orElse(null);
    }

    private static @Nullable Ref submission(@Nullable Long id, @Nullable String number) {
        return id == null || number == null ? null : new Ref(id, number);
    }

    private List<Ref> related(RectificationItem item, ItemViewer viewer) {
        return visibility.related(
                item.id(),
                item.campaignId(),
                item.problem().unitId(),
                item.problem().aspect().name(),
                item.problem().source(),
                item.mergedInto(),
                viewer);
    }

    private static ItemView.MeasureView measure(Measure one, AlertLevel level, Names names) {
        return new ItemView.MeasureView(
                one.id(),
                one.position(),
                one.stage(),
                one.text(),
                names.personOrNull(one.ownerId()),
                one.dueOn(),
                one.clock().originalDueOn(),
                one.doneOn(),
                level);
    }

    private static ItemView.ProgressView progress(ProgressEntry one, Names names) {
        return new ItemView.ProgressView(
                one.id(), one.measureId(), one.stage(), one.text(), names.person(one.authorId()), one.reportedAt());
    }

    private ItemView.VerificationView verification(RectificationItem item, Verification one, Names names) {
        return new ItemView.VerificationView(
                one.id(),
                one.round(),
                one.method(),
                one.heldOn(),
                one.place(),
                one.peopleMet(),
                one.findings(),
                one.outcome(),
                names.person(one.verifierId()),
                one.recordedAt(),
                rules.inTheField(item, one.method()));
    }

    private record Names(Organisation organisation) {

        Ref unit(long id) {
            return new Ref(id, organisation.findUnit(id).map(Unit::name).orElse("—"));
        }

        @Nullable
        Ref unitOrNull(@Nullable Long id) {
            return id == null ? null : unit(id);
        }

        Ref person(long id) {
            return new Ref(id, organisation.findPerson(id).map(Person::name).orElse("—"));
        }

        @Nullable
        Ref personOrNull(@Nullable Long id) {
            return id == null ? null : person(id);
        }
    }
}
