package org.duban.keytask.query;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.campaign.Campaign;
import org.duban.deadline.Deadlines;
import org.duban.keytask.AssignmentLine;
import org.duban.keytask.Burden;
import org.duban.keytask.Counts;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTaskView;
import org.duban.keytask.KeyTaskViewer;
import org.duban.keytask.Matrix;
import org.duban.keytask.Ref;
import org.duban.keytask.UnitBurden;
import org.duban.keytask.UnitLine;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.organization.Viewer;
import org.springframework.stereotype.Component;

/** What is seen by unit: the matrix, the assignments behind a cell, the burden. */
@Component("keyTaskBoards")
public class Boards {

    private final KeyTaskRows rows;
    private final UnitScope scope;
    private final Directory directory;
    private final Deadlines deadlines;

    Boards(KeyTaskRows rows, UnitScope scope, Directory directory, Deadlines deadlines) {
        this.rows = rows;
        this.scope = scope;
        this.directory = directory;
        this.deadlines = deadlines;
    }

    public Matrix matrix(long campaignId, KeyTaskFilter filter, KeyTaskViewer viewer) {
        Organisation organisation = directory.current();
        TaskBook book = new TaskBook(rows.tasks(campaignId), rows.parts(campaignId), organisation);
        Map<Long, KeyTaskView> tasks = new HashMap<>();
        Map<String, UnitLine> byCode = new TreeMap<>();
        for (CellRow cell : rows.cells(campaignId, filter, scope.of(filter), viewer)) {
            Unit unit = organisation.unit(cell.unitId());
            byCode.computeIfAbsent(
                            unit.code(),
                            code -> new UnitLine(new Ref(unit.id(), unit.name()), new HashMap<>(), Counts.NONE))
                    .cells()
                    .put(cell.keyTaskId(), cell.counts());
            tasks.computeIfAbsent(cell.keyTaskId(), book::of);
        }
        List<UnitLine> lines = byCode.values().stream()
                .map(line -> new UnitLine(
                        line.unit(),
                        line.cells(),
                        line.cells().values().stream().reduce(Counts.NONE, Counts::plus)))
                .toList();
        List<KeyTaskView> columns = tasks.values().stream()
                .sorted(Comparator.comparingInt(KeyTaskView::position).thenComparing(KeyTaskView::id))
                .toList();
        return new Matrix(columns, lines);
    }

    public List<AssignmentLine> assignments(
            Campaign campaign, KeyTaskFilter filter, KeyTaskViewer viewer, int offset, int limit) {
        Organisation organisation = directory.current();
        return rows.assignments(campaign.id(), filter, scope.of(filter), viewer, offset, limit).stream()
                .map(row -> line(row, campaign, organisation))
                .toList();
    }

    public Burden burden(Campaign campaign, YearMonth month, Viewer viewer) {
        Organisation organisation = directory.current();
        Unit top = organisation.unit(campaign.leadingUnitId());
        Map<Long, Unit> units = new LinkedHashMap<>();
        organisation.units().stream()
                .filter(unit -> unit.tier() == Tier.BRANCH && unit.isWithin(top))
                .filter(unit -> viewer.seesEveryUnit() || viewer.guidedUnitIds().contains(unit.id()))
                .forEach(unit -> units.put(unit.id(), unit));
        if (units.isEmpty()) {
            return new Burden(month.toString(), List.of());
        }
        Map<Long, BurdenRow> own = new HashMap<>();
        rows.burden(units.keySet(), month.atDay(1), month.atEndOfMonth()).forEach(row -> own.put(row.unitId(), row));
        Map<Long, Long> other = new HashMap<>();
        rows.otherRequests(units.keySet()).forEach(row -> other.put(row.unitId(), row.open()));
        return new Burden(
                month.toString(),
                units.values().stream()
                        .map(unit -> {
                            BurdenRow row = own.getOrDefault(unit.id(), new BurdenRow(unit.id(), 0, 0));
                            Ref name = new Ref(unit.id(), unit.name());
                            return new UnitBurden(
                                    name, row.dueInMonth(), row.open(), other.getOrDefault(unit.id(), 0L));
                        })
                        .sorted(Comparator.comparingLong(UnitBurden::requests).reversed())
                        .toList());
    }

    private AssignmentLine line(AssignmentRow row, Campaign campaign, Organisation organisation) {
        return new AssignmentLine(
                row.id(),
                row.keyTaskId(),
                row.number(),
                row.content(),
                new Ref(row.unitId(), organisation.unit(row.unitId()).name()),
                row.periodNo(),
                row.rhythm().recurs(),
                row.beginsOn(),
                row.dueOn(),
                row.state(),
                row.level(),
                deadlines.workingDaysLeft(row.dueOn(), campaign.zone()),
                row.returns());
    }
}
