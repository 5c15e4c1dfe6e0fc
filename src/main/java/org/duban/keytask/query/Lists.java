package org.duban.keytask.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.keytask.Counts;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTaskGroup;
import org.duban.keytask.KeyTaskRow;
import org.duban.keytask.KeyTaskView;
import org.duban.keytask.KeyTaskViewer;
import org.duban.keytask.ListView;
import org.duban.keytask.Ref;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the same rows into one of three orders. */
@Component("keyTaskLists")
public class Lists {

    private final KeyTaskRows rows;
    private final UnitScope scope;
    private final Directory directory;

    Lists(KeyTaskRows rows, UnitScope scope, Directory directory) {
        this.rows = rows;
        this.scope = scope;
        this.directory = directory;
    }

    public List<KeyTaskGroup> of(long campaignId, ListView view, KeyTaskFilter filter, KeyTaskViewer viewer) {
        Organisation organisation = directory.current();
        TaskBook book = new TaskBook(rows.tasks(campaignId), rows.parts(campaignId), organisation);
        List<PeriodRow> periods = rows.periods(campaignId, filter, scope.of(filter), viewer);
        return switch (view) {
            case TASK -> byTier(whole(periods, book));
            case DEADLINE -> byMonth(periods, book);
            case RESPONSIBILITY ->
                byPerson(
                        whole(periods, book),
                        rows.cells(campaignId, filter, scope.of(filter), viewer),
                        new Answerable(organisation));
        };
    }

    /** All periods of a key task in one row, in the order of the list. */
    private static List<KeyTaskRow> whole(List<PeriodRow> periods, TaskBook book) {
        Map<Long, List<PeriodRow>> byTask = new LinkedHashMap<>();
        periods.forEach(period -> byTask.computeIfAbsent(period.keyTaskId(), id -> new ArrayList<>())
                .add(period));
        return byTask.values().stream()
                .map(all -> row(all, book))
                .sorted(Comparator.comparingInt((KeyTaskRow row) -> row.task().position())
                        .thenComparing(row -> row.task().id()))
                .toList();
    }

    private static KeyTaskRow row(List<PeriodRow> periods, TaskBook book) {
        PeriodRow next = periods.stream()
                .filter(one -> one.confirmed() < one.total())
                .findFirst()
                .orElse(periods.get(periods.size() - 1));
        Counts counts = periods.stream().map(PeriodRow::counts).reduce(Counts.NONE, Counts::plus);
        return new KeyTaskRow(book.of(next.keyTaskId()), null, periods.get(0).beginsOn(), next.dueOn(), counts);
    }

    private static List<KeyTaskGroup> byTier(List<KeyTaskRow> all) {
        Map<Tier, List<KeyTaskRow>> tiers = new TreeMap<>();
        all.forEach(row -> tiers.computeIfAbsent(row.task().tier(), tier -> new ArrayList<>())
                .add(row));
        return tiers.entrySet().stream()
                .map(tier -> new KeyTaskGroup(tier.getKey(), null, null, tier.getValue()))
                .toList();
    }

    private static List<KeyTaskGroup> byMonth(List<PeriodRow> periods, TaskBook book) {
        Map<YearMonth, List<KeyTaskRow>> months = new TreeMap<>();
        periods.stream()
                .map(one -> new KeyTaskRow(
                        book.of(one.keyTaskId()), one.periodNo(), one.beginsOn(), one.dueOn(), one.counts()))
                .sorted(Comparator.comparing(KeyTaskRow::dueOn)
                        .thenComparing(row -> row.task().position()))
                .forEach(row -> months.computeIfAbsent(YearMonth.from(row.dueOn()), month -> new ArrayList<>())
                        .add(row));
        return months.entrySet().stream()
                .map(month -> new KeyTaskGroup(null, null, month.getKey().toString(), month.getValue()))
                .toList();
    }

    /** Whoever answers for a unit's part of a row has that part of it; what nobody answers for stands last. */
    private static List<KeyTaskGroup> byPerson(List<KeyTaskRow> all, List<CellRow> cells, Answerable answerable) {
        Map<Long, KeyTaskRow> rows = new LinkedHashMap<>();
        all.forEach(row -> rows.put(row.task().id(), row));
        Map<@Nullable Ref, Map<Long, Counts>> people = new LinkedHashMap<>();
        for (CellRow cell : cells) {
            KeyTaskRow row = rows.get(cell.keyTaskId());
            if (row != null) {
                people.computeIfAbsent(answerable.of(row.task(), cell.unitId()), person -> new LinkedHashMap<>())
                        .merge(cell.keyTaskId(), cell.counts(), Counts::plus);
            }
        }
        return people.entrySet().stream()
                .map(one -> new KeyTaskGroup(null, one.getKey(), null, part(rows, one.getValue())))
                .sorted(Comparator.comparing(
                        KeyTaskGroup::person,
                        Comparator.nullsLast(Comparator.comparing(Ref::name).thenComparing(Ref::id))))
                .toList();
    }

    private static List<KeyTaskRow> part(Map<Long, KeyTaskRow> rows, Map<Long, Counts> counts) {
        List<KeyTaskRow> part = new ArrayList<>();
        for (KeyTaskRow row : rows.values()) {
            Counts own = counts.get(row.task().id());
            if (own != null) {
                KeyTaskView task = row.task();
                part.add(new KeyTaskRow(task, null, row.beginsOn(), row.dueOn(), own));
            }
        }
        return part;
    }
}
