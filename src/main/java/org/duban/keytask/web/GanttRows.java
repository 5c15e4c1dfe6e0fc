package org.duban.keytask.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.kernel.Actor;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTaskGroup;
import org.duban.keytask.KeyTaskRow;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.ListView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Phases and key tasks on one time line. */
@Component
class GanttRows {

    private final KeyTasks keyTasks;

    GanttRows(KeyTasks keyTasks) {
        this.keyTasks = keyTasks;
    }

    /**
     * One bar: a phase, or a key task with every date on which it is due.
     *
     * @param row null for a phase
     */
    record Bar(
            String name,
            boolean phase,
            LocalDate from,
            LocalDate to,
            List<LocalDate> due,
            @Nullable KeyTaskRow row) {}

    List<Bar> of(Campaign campaign, KeyTaskFilter filter, Actor actor) {
        Map<Long, List<KeyTaskRow>> periods = new LinkedHashMap<>();
        for (KeyTaskGroup month : keyTasks.list(campaign.id(), ListView.DEADLINE, filter, actor.personId())) {
            month.rows().forEach(row -> periods.computeIfAbsent(row.task().id(), id -> new ArrayList<>())
                    .add(row));
        }
        List<Bar> bars = new ArrayList<>();
        periods.values().stream()
                .map(GanttRows::bar)
                .sorted(Comparator.comparing(Bar::from).thenComparing(Bar::to).thenComparing(Bar::name))
                .forEach(bars::add);
        return bars;
    }

    private static Bar bar(List<KeyTaskRow> periods) {
        KeyTaskRow first = periods.get(0);
        KeyTaskRow last = periods.get(periods.size() - 1);
        KeyTaskRow whole = periods.stream()
                .reduce((one, other) -> new KeyTaskRow(
                        one.task(), null, one.beginsOn(), other.dueOn(), one.counts().plus(other.counts())))
                .orElse(first);
        return new Bar(
                first.task().number() + " " + first.task().content(),
                false,
                first.beginsOn(),
                last.dueOn(),
                periods.stream().map(KeyTaskRow::dueOn).toList(),
                whole);
    }
}
