package org.duban.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at a stopped installation, its database and its evidence directory, through JDBC and the file system
 * alone, and complains about everything that must not be.
 */
final class CrashChecker {

    private static final Map<String, String> TASK_OF_STATE = Map.of(
            "REGISTERED", "task_ConfirmProblem",
            "INCOMPLETE", "task_CompleteRegistration",
            "CONFIRMED", "task_AssignItem",
            "ASSIGNED", "task_AcceptAssignment",
            "IN_RECTIFICATION", "task_RectifyProblem",
            "CLAIMED", "task_CountersignCompletion",
            "IN_VERIFICATION", "task_VerifyRectification",
            "CLOSURE_PROPOSED", "task_ConfirmClosure");
    private static final Set<String> ENDED = Set.of("CLOSED", "CLOSED_BEFORE_DUBAN", "VOIDED", "MERGED");

    private static final String BROUGHT_IN = "select case_id from audit_entry where case_type = 'rectification'"
            + " and action in ('rectification.imported', 'rectification.listed')";

    private final Connection database;
    private final List<String> complaints = new ArrayList<>();

    private CrashChecker(Connection database) {
        this.database = database;
    }

    /** Everything that is wrong, in words; empty if nothing is. */
    static List<String> check(Connection database, Path evidence, Collection<Acknowledged> acknowledged)
            throws Exception {
        CrashChecker checker = new CrashChecker(database);
        for (Acknowledged one : acknowledged) {
            checker.isThere(one);
        }
        checker.nothingTwice();
        checker.oneProcessPerOpenItem();
        checker.inboxShowsWhatWaits();
        checker.complaints.addAll(CaseCheck.broken(database));
        checker.complaints.addAll(ChainCheck.broken(database));
        checker.complaints.addAll(FileCheck.broken(database, evidence));
        return checker.complaints;
    }

    private void isThere(Acknowledged acknowledged) throws SQLException {
        if (acknowledged instanceof Acknowledged.Command command) {
            expect(
                    1,
                    count(
                            "select count(*) from command_receipt where command_key = ? and result_id = ?",
                            command.key(),
                            command.itemId()),
                    "receipts of the acknowledged command " + command);
        } else if (acknowledged instanceof Acknowledged.Upload upload) {
            expect(
                    1,
                    count(
                            "select count(*) from evidence_file where id = ? and sha256 = ?",
                            upload.fileId(),
                            upload.sha256()),
                    "rows of the acknowledged upload " + upload);
        }
    }

    /** Every command left one receipt and one audit entry, and what it made is there as often as it was asked for. */
    private void nothingTwice() throws SQLException {
        registeredOnce();
        for (List<String> item : rows("select id, number from rectification_item order by id")) {
            long id = Long.parseLong(item.get(0));
            compare(
                    id,
                    "command",
                    "/" + id,
                    "select count(*) from audit_entry where case_type = 'rectification'"
                            + " and case_id = ? and actor_id <> 0 and action like 'rectification.%' and action not in"
                            + " ('rectification.registered', 'rectification.imported', 'rectification.merged-from')");
            compare(
                    id,
                    "measure",
                    "PLAN_MEASURE/" + id,
                    "select count(*) from audit_entry where case_id = ?"
                            + " and action = 'rectification.measure-planned'");
            compare(
                    id,
                    "verification",
                    "RECORD_VERIFICATION/" + id,
                    "select count(*) from rectification_verification where item_id = ?");
        }
    }

    /** Every item was made by one command, or came with a ledger or a list; every such command made one item. */
    private void registeredOnce() throws SQLException {
        expect(
                count("select count(*) from command_receipt where action = 'rectification.REGISTER'"),
                count("select count(*) from rectification_item where id not in (" + BROUGHT_IN + ")"),
                "items beside the commands that registered them");
        for (List<String> item : rows("select id from rectification_item where id not in (" + BROUGHT_IN + ")"
                + " and (select count(*) from command_receipt r where r.action = 'rectification.REGISTER'"
                + " and r.result_id = rectification_item.id) <> 1")) {
            complaints.add("item " + item.get(0) + " was not registered by exactly one command");
        }
    }

    private void compare(long item, String what, String receipt, String effects) throws SQLException {
        long receipts = count("select count(*) from command_receipt where action like ?", "rectification.%" + receipt);
        expect(receipts, count(effects, item), "effects of a " + what + " on item " + item);
    }

    private void oneProcessPerOpenItem() throws SQLException {
        for (List<String> item : rows("select id, state from rectification_item order by id")) {
            String id = item.get(0);
            String state = item.get(1);
            List<List<String>> live =
                    rows("select id_ from act_ru_execution where parent_id_ is null and id_ like 'item-" + id + "-%'");
            List<List<String>> tasks =
                    rows("select task_def_key_ from act_ru_task where proc_inst_id_ like 'item-" + id + "-%'");
            List<List<String>> expected =
                    ENDED.contains(state) ? List.of() : List.of(List.of(String.valueOf(TASK_OF_STATE.get(state))));
            expect(expected.size(), live.size(), "live processes of item " + id + " in state " + state);
            if (!tasks.equals(expected)) {
                complaints.add("item " + id + " is in state " + state + " but its process waits in " + tasks);
            }
        }
        expect(
                0,
                count("select count(*) from act_ru_execution where parent_id_ is null and id_ like 'item-%'"
                        + " and business_key_ not in (select cast(id as varchar(20)) from rectification_item)"),
                "processes of no item");
        expect(
                0,
                count("select count(*) from inspection x where (select count(*) from act_ru_execution e"
                        + " where e.parent_id_ is null and e.id_ = x.process_instance_id)"
                        + " <> case when x.state = 'WAITING' then 1 else 0 end"),
                "inspections without exactly the process that their state asks for");
        expect(
                0,
                count("select count(*) from (select process_instance_id_ from act_ru_timer_job"
                        + " group by process_instance_id_ having count(*) > 1) t"),
                "processes with more than one clock");
    }

    private void inboxShowsWhatWaits() throws SQLException {
        Set<List<String>> waiting = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        waiting.addAll(rows("select id_, task_def_key_ from act_ru_task"));
        Set<List<String>> shown = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        shown.addAll(rows("select id, task_key from inbox_task"));
        if (!waiting.equals(shown)) {
            complaints.add("the inbox shows " + shown.size() + " tasks, the engine waits in " + waiting.size()
                    + ", and they are not the same");
        }
    }

    private void expect(long expected, long found, String what) {
        if (expected != found) {
            complaints.add(what + ": " + found + " instead of " + expected);
        }
    }

    private long count(String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
