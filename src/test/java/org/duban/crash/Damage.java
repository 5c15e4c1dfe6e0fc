package org.duban.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** One thing that must never be, done to a copy of an installation, to see that the checker sees it. */
record Damage(String name, String sql) {

    private static final String AN_ITEM = "(select max(id) from rectification_item where state = 'CLOSED')";

    private static final String VERIFIED = "evidence, findings, held_on, item_id, method, outcome, people_met, place,"
            + " recorded_at, round, verifier_id";

    /** A copy whose evidence is damaged is named by this instead of by a statement. */
    private static final String CONTENT = "";

    static final List<Damage> ALL = List.of(
            new Damage(
                    "a lost command",
                    "delete from command_receipt where command_key in"
                            + " (select max(command_key) from command_receipt where command_key not like 'demo%')"),
            new Damage(
                    "a command twice",
                    "insert into command_receipt (command_key, person_id, action, result_id,"
                            + " done_at) select 'again', person_id, action, result_id, done_at from command_receipt where"
                            + " action = 'rectification.CLOSE/' || " + AN_ITEM),
            new Damage(
                    "a verification twice",
                    "insert into rectification_verification (" + VERIFIED + ", id) select " + VERIFIED
                            + ", -1 from rectification_verification where item_id = " + AN_ITEM),
            new Damage(
                    "an item twice",
                    "create table twice as select * from rectification_item where id = " + AN_ITEM
                            + "; update twice set id = -1, number = 'twice', process_instance_id = null;"
                            + " insert into rectification_item select * from twice; drop table twice"),
            new Damage(
                    "an item that no command made",
                    "delete from command_receipt where action = 'rectification.REGISTER' and result_id = " + AN_ITEM),
            new Damage(
                    "an audit entry changed",
                    "update audit_entry set actor_name = 'Nobody' where seq = 1"
                            + " and case_type = 'rectification' and case_id = " + AN_ITEM),
            new Damage(
                    "an audit entry gone",
                    "delete from audit_entry where seq = 2" + " and case_type = 'rectification' and case_id = "
                            + AN_ITEM),
            new Damage(
                    "a state that the process does not know",
                    "update rectification_item set state = 'CLAIMED'" + " where id = " + AN_ITEM),
            new Damage(
                    "an assignment that says what its process does not",
                    "update key_task_assignment set state = 'CLAIMED' where id ="
                            + " (select max(id) from key_task_assignment where state = 'ASSIGNED')"),
            new Damage(
                    "a submission that says what its process does not",
                    "update approval_submission set state = 'APPROVED' where id ="
                            + " (select max(id) from approval_submission where state = 'IN_APPROVAL')"),
            new Damage(
                    "a vote that nobody is asked for",
                    "update approval_signer set state = 'CANCELLED' where id ="
                            + " (select max(id) from approval_signer where state = 'ASKED')"),
            new Damage(
                    "a task without its place in the inbox",
                    "delete from inbox_task where id =" + " (select max(id) from inbox_task)"),
            new Damage("an upload gone", "delete from evidence_attachment; delete from evidence_file"),
            new Damage("a content gone", CONTENT));

    /** What the checker says about a copy of the directory with its database {@code duban} and its data. */
    List<String> doneToACopyOf(Path directory, Collection<Acknowledged> acknowledged) throws Exception {
        Path copy = Files.createDirectories(directory.resolve("damaged-" + ALL.indexOf(this)));
        Files.copy(directory.resolve("duban.mv.db"), copy.resolve("duban.mv.db"));
        Path evidence = directory.resolve("data").resolve("evidence");
        if (sql.equals(CONTENT)) {
            evidence = withoutOne(evidence, copy.resolve("evidence"));
        }
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("duban"), "duban", "")) {
            assertUndamaged(database, directory, acknowledged);
            if (!sql.equals(CONTENT)) {
                try (Statement statement = database.createStatement()) {
                    statement.execute(sql);
                }
            }
            return CrashChecker.check(database, evidence, acknowledged);
        }
    }

    private static void assertUndamaged(Connection database, Path directory, Collection<Acknowledged> acknowledged)
            throws Exception {
        List<String> before =
                CrashChecker.check(database, directory.resolve("data").resolve("evidence"), acknowledged);
        if (!before.isEmpty()) {
            throw new IllegalStateException("the copy was damaged before: " + before);
        }
    }

    private static Path withoutOne(Path evidence, Path copy) throws IOException {
        boolean left = false;
        try (Stream<Path> all = Files.walk(evidence)) {
            for (Path one : all.toList()) {
                Path target = copy.resolve(evidence.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else if (left || one.getFileName().toString().length() != 64) {
                    Files.copy(one, target);
                } else {
                    left = true;
                }
            }
        }
        return copy;
    }
}
