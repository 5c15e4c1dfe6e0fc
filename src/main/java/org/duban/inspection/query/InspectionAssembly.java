package org.duban.inspection.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.deadline.Deadlines;
import org.duban.inspection.InspectionLine;
import org.duban.inspection.InspectionState;
import org.duban.inspection.InspectionView;
import org.duban.inspection.Ref;
import org.duban.inspection.domain.Crew;
import org.duban.inspection.domain.Finding;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionRound;
import org.duban.inspection.domain.RoundRepository;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.organization.Viewer;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together an inspection as one person sees it. */
@Component
public class InspectionAssembly {

    private static final int NAMES = 8;

    private final RoundRepository rounds;
    private final Items items;
    private final Directory directory;
    private final Deadlines deadlines;
    private final InspectionDesk desk;

    InspectionAssembly(
            RoundRepository rounds, Items items, Directory directory, Deadlines deadlines, InspectionDesk desk) {
        this.rounds = rounds;
        this.items = items;
        this.directory = directory;
        this.deadlines = deadlines;
        this.desk = desk;
    }

    /** The caller has checked that the viewer may see it. */
    public InspectionView view(Inspection one, Crew crew, Viewer viewer) {
        Campaign campaign = crew.campaign();
        Ref item = itemOf(one);
        return new InspectionView(
                one.id(),
                one.number(),
                one.kind(),
                one.state(),
                new Ref(campaign.id(), campaign.name()),
                campaign.zone(),
                item,
                item != null && items.visible(item.id(), viewer.personId()),
                one.subject(),
                one.restricted(),
                unit(crew.organisation(), one.unitId()),
                roundOf(one),
                one.openedAt(),
                one.dueOn(),
                one.alertLevel(),
                deadlines.workingDaysLeft(one.dueOn(), campaign.zone()),
                deadlines.isUncertain(one.dueOn()),
                desk.mayRecord(one, crew, viewer),
                waitingFor(one, crew),
                found(one.finding(), crew.organisation()),
                one.processInstanceId());
    }

    public InspectionLine line(Inspection one) {
        Organisation organisation = directory.current();
        Finding finding = one.finding();
        return new InspectionLine(
                one.id(),
                one.number(),
                one.kind(),
                one.state(),
                itemOf(one),
                one.subject(),
                unit(organisation, one.unitId()),
                one.dueOn(),
                one.alertLevel(),
                finding == null ? null : finding.heldOn(),
                finding == null
                        ? ""
                        : person(organisation, finding.inspectorId()).name());
    }

    static Ref unit(Organisation organisation, long id) {
        return new Ref(id, organisation.findUnit(id).map(Unit::name).orElse("—"));
    }

    private static List<String> waitingFor(Inspection one, Crew crew) {
        return one.state() != InspectionState.WAITING
                ? List.of()
                : crew.inspectors(one.reach(), one.excluded()).stream()
                        .map(Person::name)
                        .limit(NAMES)
                        .toList();
    }

    private static @Nullable Ref itemOf(Inspection one) {
        Long item = one.itemId();
        String number = one.itemNumber();
        return item == null || number == null ? null : new Ref(item, number);
    }

    private @Nullable Ref roundOf(Inspection one) {
        Long round = one.roundId();
        Optional<InspectionRound> found = round == null ? Optional.empty() : rounds.findById(round);
        return found.map(drawn -> new Ref(drawn.id(), drawn.period())).orElse(null);
    }

    private static InspectionView.@Nullable Found found(@Nullable Finding finding, Organisation organisation) {
        return finding == null
                ? null
                : new InspectionView.Found(
                        Objects.requireNonNull(finding.method()),
                        Objects.requireNonNull(finding.heldOn()),
                        Objects.requireNonNull(finding.place()),
                        Objects.requireNonNull(finding.peopleMet()),
                        Objects.requireNonNull(finding.findings()),
                        person(organisation, finding.inspectorId()),
                        Objects.requireNonNull(finding.recordedAt()));
    }

    private static Ref person(Organisation organisation, @Nullable Long id) {
        return id == null
                ? new Ref(0, "—")
                : new Ref(id, organisation.findPerson(id).map(Person::name).orElse("—"));
    }
}
