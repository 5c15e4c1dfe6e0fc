package org.duban.inbox.web;

import java.time.LocalDate;
import java.time.ZoneId;
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

    TaskLine of(TaskRow row, Actor reader) {
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
                batchPath(row));
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
