package org.duban.inbox.domain;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.duban.inbox.TaskCard;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The statements that write the projection: few, because each step of each case pays for them. */
@Component
class InboxTables {

    /** Where tasks without a due date stand in the list: last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int TITLE_LENGTH = 200;

    /** An open task as a refresh finds it. */
    record Open(String id, String taskKey, @Nullable Long part, LocalDate sortOn, Instant openedAt, boolean excludes) {}

    private final JdbcTemplate jdbc;

    InboxTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open(TaskOpened task, TaskCard card) {
        jdbc.update(
                "insert into inbox_task (id, case_type, case_id, process_instance_id, task_key, part, title, due_on,"
                        + " level, asked_by, sort_on, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                task.taskId(),
                task.ref().type(),
                task.ref().id(),
                task.processInstanceId(),
                task.taskKey(),
                task.part(),
                inOneLine(card.title()),
                dueOn(card),
                card.level().name(),
                card.askedBy(),
                sortOn(card),
                Timestamp.from(task.at()));
        addCandidates(task.taskId(), task.candidates(), sortOn(card), Timestamp.from(task.at()));
        addExcluded(task.taskId(), card.excluded());
    }

    /** Candidates and exclusions go with the row. */
    void close(String taskId) {
        jdbc.update("delete from inbox_task where id = ?", taskId);
    }

    void done(CaseRef ref, String taskKey, Actor by, Instant at) {
        jdbc.update(
                "insert into inbox_done (case_type, case_id, task_key, person_id, name, done_at) values (?, ?, ?, ?, ?, ?)",
                ref.type(),
                ref.id(),
                taskKey,
                by.personId(),
                by.name(),
                Timestamp.from(at));
    }

    List<Open> openTasks(CaseRef ref) {
        return jdbc.query(
                "select id, task_key, part, sort_on, opened_at,"
                        + " exists (select 1 from inbox_excluded where task_id = inbox_task.id)"
                        + " from inbox_task where case_type = ? and case_id = ?",
                (row, n) -> new Open(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getDate(4).toLocalDate(),
                        row.getTimestamp(5).toInstant(),
                        row.getBoolean(6)),
                ref.type(),
                ref.id());
    }

    void redescribe(Open task, TaskCard card) {
        jdbc.update(
                // a card that is only refreshed knows nobody who asked, and the line keeps the name it has
                "update inbox_task set asked_by = coalesce(nullif(cast(? as varchar(80)), ''), asked_by), sort_on = ?,"
                        + " title = ?, due_on = ?, level = ? where id = ?",
                card.askedBy(),
                sortOn(card),
                inOneLine(card.title()),
                dueOn(card),
                card.level().name(),
                task.id());
        if (!sortOn(card).toLocalDate().equals(task.sortOn())) {
            jdbc.update("update inbox_candidate set sort_on = ? where task_id = ?", sortOn(card), task.id());
        }
        if (task.excludes()) {
            jdbc.update("delete from inbox_excluded where task_id = ?", task.id());
        }
        addExcluded(task.id(), card.excluded());
    }

    /** A task that waits for others is nobody's yet. */
    void replaceCandidates(Open task, Set<String> candidates, TaskCard card) {
        jdbc.update("delete from inbox_candidate where task_id = ?", task.id());
        jdbc.update(
                "update inbox_task set claimed_by = null, claimed_by_name = null, claimed_at = null where id = ?",
                task.id());
        addCandidates(task.id(), candidates, sortOn(card), Timestamp.from(task.openedAt()));
    }

    /** Whether the task is the actor's now; no if somebody else has it. */
    boolean claim(String taskId, Actor by, Instant at) {
        return jdbc.update(
                        "update inbox_task set claimed_by = ?, claimed_by_name = ?, claimed_at = ?"
                                + " where id = ? and (claimed_by is null or claimed_by = ?)",
                        by.personId(),
                        by.name(),
                        Timestamp.from(at),
                        taskId,
                        by.personId())
                == 1;
    }

    boolean release(String taskId, Actor by) {
        return jdbc.update(
                        "update inbox_task set claimed_by = null, claimed_by_name = null, claimed_at = null"
                                + " where id = ? and claimed_by = ?",
                        taskId,
                        by.personId())
                == 1;
    }

    private void addCandidates(String taskId, Collection<String> keys, Date sortOn, Timestamp openedAt) {
        batch(
                "insert into inbox_candidate (candidate_key, sort_on, opened_at, task_id) values (?, ?, ?, ?)",
                keys.stream()
                        .map(key -> new Object[] {key, sortOn, openedAt, taskId})
                        .toList());
    }

    private void addExcluded(String taskId, Collection<Long> persons) {
        batch(
                "insert into inbox_excluded (task_id, person_id) values (?, ?)",
                persons.stream().map(person -> new Object[] {taskId, person}).toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    static String inOneLine(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH - 1) + "…";
    }

    static @Nullable Date dueOn(TaskCard card) {
        return card.dueOn() == null ? null : Date.valueOf(card.dueOn());
    }

    private static Date sortOn(TaskCard card) {
        return Date.valueOf(card.dueOn() == null ? NEVER : card.dueOn());
    }
}
