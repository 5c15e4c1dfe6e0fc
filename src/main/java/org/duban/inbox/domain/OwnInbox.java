package org.duban.inbox.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.audit.AuditTrail;
import org.duban.inbox.InboxService;
import org.duban.inbox.query.DoneRow;
import org.duban.inbox.query.InboxRows;
import org.duban.inbox.query.Place;
import org.duban.inbox.query.StartedRow;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and claims under the keys that the reader holds at this moment. */
@Service
class OwnInbox implements InboxService {

    private static final int LOOK_AHEAD = 20;

    private final InboxRows rows;
    private final InboxTables tables;
    private final Directory directory;
    private final CaseGuards guards;
    private final Commands commands;
    private final AuditTrail audit;
    private final Clock clock;

    OwnInbox(
            InboxRows rows,
            InboxTables tables,
            Directory directory,
            CaseGuards guards,
            Commands commands,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.directory = directory;
        this.guards = guards;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskRow> toDo(Actor reader, @Nullable Place after, int limit) {
        return rows.toDo(keys(reader), reader.personId(), after, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Actor reader) {
        return rows.count(keys(reader), reader.personId());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskRow> next(Actor reader) {
        return toDo(reader, null, LOOK_AHEAD).stream()
                .filter(task -> task.claimedBy() == null || task.claimedBy() == reader.personId())
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DoneRow> done(Actor reader, @Nullable Long before, int limit) {
        return rows.done(reader.personId(), before, limit).stream()
                .filter(row -> guards.maySee(row.ref(), reader.personId()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StartedRow> started(Actor reader, @Nullable Long before, int limit) {
        return rows.started(reader.personId(), before, limit).stream()
                .filter(row -> guards.maySee(row.ref(), reader.personId()))
                .toList();
    }

    @Override
    public void claim(Actor actor, CommandKey key, String taskId) {
        commands.once(key, actor, "inbox.claim", () -> {
            TaskRow task = waiting(actor, taskId);
            if (!tables.claim(taskId, actor, clock.instant())) {
                TaskRow now = waiting(actor, taskId);
                throw Refusal.conflict(
                        "task.claimed-by-another", now.claimedByName() == null ? "" : now.claimedByName());
            }
            audit.record(task.ref(), actor, "inbox.claimed", Map.of("task", task.taskKey()));
            return task.caseId();
        });
    }

    @Override
    public void release(Actor actor, CommandKey key, String taskId) {
        commands.once(key, actor, "inbox.release", () -> {
            TaskRow task = waiting(actor, taskId);
            if (!tables.release(taskId, actor)) {
                throw Refusal.conflict("task.not-claimed");
            }
            audit.record(task.ref(), actor, "inbox.released", Map.of("task", task.taskKey()));
            return task.caseId();
        });
    }

    private TaskRow waiting(Actor actor, String taskId) {
        TaskRow task = rows.task(taskId, keys(actor), actor.personId());
        if (task == null) {
            throw Refusal.notFound("task.gone");
        }
        return task;
    }

    private Set<String> keys(Actor reader) {
        return directory.viewer(reader.personId()).keys();
    }
}
