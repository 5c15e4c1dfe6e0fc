package org.duban.inbox.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.deadline.Deadlines;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes rows readable: where the case is shown, and what is left of its time. Templates know it as {@code lines}. */
@Component
public class InboxLines {

    private final CaseGuards guards;
    private final Deadlines deadlines;
    private final ObjectProvider<CaseTasks> tasks;
    private final ZoneId zone;

    InboxLines(
            CaseGuards guards,
            Deadlines deadlines,
            ObjectProvider<CaseTasks> tasks,
            @Value("${duban.organization.zone:Asia/Shanghai}") ZoneId zone) {
        this.guards = guards;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    List<TaskLine> of(List<TaskRow> rows, Actor reader) {
        Map<String, String> alone = alone(rows);
        return rows.stream().map(row -> line(row, reader, alone.get(row.id()))).toList();
    }

    /** By the tasks' ids. Each module is asked once for all rows of one key. */
    private Map<String, String> alone(List<TaskRow> rows) {
        Map<String, String> why = new HashMap<>();
        for (CaseTasks module : tasks) {
            rows.stream()
                    .filter(row -> row.caseType().equals(module.caseType()))
                    .filter(row -> module.batchPath(row.taskKey()).isPresent())
                    .collect(Collectors.groupingBy(TaskRow::taskKey))
                    .forEach((key, those) -> {
                        Set<Long> cases = those.stream().map(TaskRow::caseId).collect(Collectors.toSet());
                        Map<Long, String> found = module.alone(key, cases);
                        those.stream()
                                .filter(row -> found.containsKey(row.caseId()))
                                .forEach(row -> why.put(row.id(), found.get(row.caseId())));
                    });
        }
        return why;
    }

    private TaskLine line(TaskRow row, Actor reader, @Nullable String alone) {
        Long holder = row.claimedBy();
        boolean mine = holder != null && holder == reader.personId();
        return new TaskLine(
                row.id(),
                row.taskKey(),
                guards.of(row.ref()).pathOf(row.caseId()),
                row.number(),
                row.title(),
                row.unitName(),
                row.askedBy(),
                row.level(),
                row.dueOn(),
                left(row.dueOn()),
                mine,
                mine ? null : row.claimedByName(),
                row.caseId(),
                alone == null ? batchPath(row) : null,
                alone);
    }

    private @Nullable String batchPath(TaskRow row) {
        return tasks.stream()
                .filter(each -> each.caseType().equals(row.caseType()))
                .flatMap(each -> each.batchPath(row.taskKey()).stream())
                .findFirst()
                .orElse(null);
    }

    public String path(CaseRef ref) {
        return guards.of(ref).pathOf(ref.id());
    }

    public @Nullable Integer left(@Nullable LocalDate dueOn) {
        return dueOn == null ? null : deadlines.workingDaysLeft(dueOn, zone);
    }
}
