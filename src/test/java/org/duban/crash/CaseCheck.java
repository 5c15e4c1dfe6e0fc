package org.duban.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds assignments of key tasks and submissions against the processes that carry them: one each, in the same state. */
final class CaseCheck {

    private static final Map<String, String> TASK_OF_ASSIGNMENT = Map.of(
            "ASSIGNED", "task_AcceptKeyTask",
            "IN_PROGRESS", "task_CarryOutKeyTask",
            "CLAIMED", "task_ConfirmKeyTask");

    private static final String ASSIGNMENTS = """
            select 'assignment ' || a.id, a.state, 'key-task-assignment-' || a.id,
                   case when a.state in ('CONFIRMED', 'WITHDRAWN') then 0 else 1 end
              from key_task_assignment a order by a.id""";

    private static final String SUBMISSIONS = """
            select 'submission ' || s.id, s.state, s.process_instance_id,
                   case when s.state in ('IN_APPROVAL', 'RETURNED', 'APPROVED', 'ISSUED') then 1 else 0 end
              from approval_submission s order by s.id""";

    /** Each open vote of the open step is a task; a meeting is one, until it is recorded and then until it is confirmed. */
    private static final String ASKED = """
            select 'submission ' || s.id,
                   case when p.type <> 'MEETING' then 'task_SignSubmission'
                        when p.recorded_by is null then 'task_RecordMeeting' else 'task_ConfirmMeeting' end,
                   case when p.type = 'MEETING' then 1 else
                     (select count(distinct g.seat) from approval_signer g
                       where g.step_id = p.id and g.state in ('WAITING', 'ASKED')) end
              from approval_submission s join approval_step p on p.submission_id = s.id and p.state = 'OPEN'
             where s.state = 'IN_APPROVAL'
            union all
            select 'submission ' || s.id, 'task_ReviseSubmission', 1 from approval_submission s where s.state = 'RETURNED'
            union all
            select 'submission ' || s.id, 'task_IssueSubmission', 1 from approval_submission s where s.state = 'APPROVED'
            union all
            select 'submission ' || s.id, 'task_ConfirmReceipt',
                   (select count(*) from approval_recipient r where r.submission_id = s.id and r.received_at is null)
              from approval_submission s where s.state = 'ISSUED'""";

    private static final String ORPHANS = """
            select e.id_ from act_ru_execution e
             where e.parent_id_ is null and e.id_ not like 'item-%'
               and e.id_ not in (select process_instance_id from approval_submission
                                  where process_instance_id is not null)
               and e.id_ not in (select 'key-task-assignment-' || id from key_task_assignment)
               and (e.id_ like 'key-task-assignment-%' or e.id_ like 'submission-%')""";

    private final Map<String, Long> live = new TreeMap<>();
    private final Map<String, List<String>> waiting = new TreeMap<>();
    private final Map<String, List<String>> asked = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Connection database;

    private CaseCheck(Connection database) {
        this.database = database;
    }

    static List<String> broken(Connection database) throws SQLException {
        CaseCheck check = new CaseCheck(database);
        check.read();
        check.compare(ASSIGNMENTS);
        check.compare(SUBMISSIONS);
        check.each(ORPHANS, row -> check.complaints.add("process " + row.getString(1) + " of no case"));
        return check.complaints;
    }

    private void read() throws SQLException {
        each(
                "select id_ from act_ru_execution where parent_id_ is null",
                row -> live.merge(row.getString(1), 1L, Long::sum));
        each(
                "select proc_inst_id_, task_def_key_ from act_ru_task order by task_def_key_",
                row -> waiting.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(row.getString(2)));
        each(ASKED, row -> {
            for (int i = 0; i < row.getInt(3); i++) {
                asked.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2));
            }
        });
    }

    private void compare(String cases) throws SQLException {
        each(cases, row -> {
            String name = row.getString(1);
            String state = row.getString(2);
            String process = String.valueOf(row.getString(3));
            long processes = live.getOrDefault(process, 0L);
            if (processes != row.getLong(4)) {
                complaints.add(name + " in state " + state + " has " + processes + " live processes");
            }
            List<String> tasks = waiting.getOrDefault(process, List.of());
            if (!tasks.equals(expected(name, state))) {
                complaints.add(name + " is in state " + state + " but its process waits in " + tasks);
            }
        });
    }

    private List<String> expected(String name, String state) {
        String ofAssignment = TASK_OF_ASSIGNMENT.get(state);
        return name.startsWith("assignment") && ofAssignment != null
                ? List.of(ofAssignment)
                : asked.getOrDefault(name, List.of());
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, Row reader) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}
