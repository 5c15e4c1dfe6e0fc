package org.duban.inspection.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.Ref;
import org.duban.inspection.RoundView;
import org.duban.inspection.UnitShare;
import org.duban.inspection.domain.Draw;
import org.duban.inspection.domain.InspectionRound;
import org.duban.inspection.domain.Lot;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Viewer;
import org.springframework.stereotype.Component;

/** Puts together a round: its seed, its units, what was drawn and how it went. */
@Component
public class RoundAssembly {

    private static final int TICKETS = 500;

    private final InspectionRows rows;
    private final InspectionLists lists;
    private final Directory directory;

    RoundAssembly(InspectionRows rows, InspectionLists lists, Directory directory) {
        this.rows = rows;
        this.lists = lists;
        this.directory = directory;
    }

    public RoundView view(InspectionRound round, Campaign campaign, Viewer viewer) {
        Organisation organisation = directory.current();
        return new RoundView(
                rows.rounds(campaign.id(), round.id(), 1).get(0),
                new Ref(campaign.id(), campaign.name()),
                campaign.zone(),
                round.drawnByName(),
                round.seed(),
                round.isReproduced(),
                new RoundView.Rule(
                        round.rule().share(),
                        round.rule().raisedBy(),
                        round.rule().units(),
                        round.rule().sparedDays()),
                units(round, organisation),
                lists.lines(campaign.id(), round.id(), null, organisation, viewer),
                tickets(round, organisation));
    }

    private List<UnitShare> units(InspectionRound round, Organisation organisation) {
        Map<Long, InspectionRows.Result> results = new LinkedHashMap<>();
        rows.results(round.id()).forEach(row -> results.put(row.unitId(), row));
        Map<Long, List<Lot>> byUnit =
                round.lots().stream().collect(Collectors.groupingBy(Lot::unitId, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> {
                    InspectionRows.Result result = results.get(unit.getKey());
                    return new UnitShare(
                            InspectionAssembly.unit(organisation, unit.getKey()),
                            unit.getValue().size(),
                            unit.getValue().get(0).weight(),
                            0,
                            (int) unit.getValue().stream().filter(Lot::drawn).count(),
                            result == null ? 0 : result.held(),
                            result == null ? 0 : result.failed());
                })
                .toList();
    }

    private List<RoundView.Ticket> tickets(InspectionRound round, Organisation organisation) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (round.kind() != InspectionKind.SPOT_CHECK) {
            rows.lots(round.id(), TICKETS).forEach(row -> names.put(row.id(), row.name()));
        }
        return round.lots().stream()
                .limit(TICKETS)
                .map(lot -> {
                    Ref unit = InspectionAssembly.unit(organisation, lot.unitId());
                    return new RoundView.Ticket(
                            new Ref(lot.subjectId(), names.getOrDefault(lot.subjectId(), unit.name())),
                            unit,
                            Draw.ticket(round.seed(), lot.subjectId()),
                            lot.drawn());
                })
                .sorted(Comparator.comparingLong(
                                (RoundView.Ticket ticket) -> ticket.unit().id())
                        .thenComparing(RoundView.Ticket::ticket))
                .toList();
    }
}
