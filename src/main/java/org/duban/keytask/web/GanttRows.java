package org.duban.keytask.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.campaign.Phases;
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
    private final Phases phases;

    GanttRows(KeyTasks keyTasks, Phases phases) {
        this.keyTasks = keyTasks;
        this.phases = phases;
    }

    /**
     * One bar: a phase, or a key task with every date on which it is due.
     *
     * @param phase the key of the phase, null for a key task
     * @param row null for a phase
     */
    record Bar(
            String name,
            @Nullable String phase,
            LocalDate from,
            LocalDate to,
            List<LocalDate> due,
            @Nullable KeyTaskRow row) {}

    List<Bar> of(Campaign campaign, KeyTaskFilter filter, Actor actor, Locale locale) {
        Map<Long, List<KeyTaskRow>> periods = new LinkedHashMap<>();
        for (KeyTaskGroup month : keyTasks.list(campaign.id(), ListView.DEADLINE, filter, actor.personId())) {
            month.rows().forEach(row -> periods.computeIfAbsent(row.task().id(), id -> new ArrayList<>())
                    .add(row));
        }
        List<Bar> bars = new ArrayList<>();
        phases.of(campaign.id()).stream()
                .filter(phase -> filter.phase() == null || phase.key().equals(filter.phase()))
                .map(phase -> new Bar(
                        phase.name().in(locale),
                        phase.key(),
                        phase.startsOn(),
                        phase.endsOn(),
                        List.of(phase.endsOn()),
                        null))
                .forEach(bars::add);
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
                        one.task(),
                        null,
                        one.beginsOn(),
                        other.dueOn(),
                        one.counts().plus(other.counts())))
                .orElse(first);
        return new Bar(
                first.task().number() + " " + first.task().content(),
                null,
                first.beginsOn(),
                last.dueOn(),
                periods.stream().map(KeyTaskRow::dueOn).toList(),
                whole);
    }
}
