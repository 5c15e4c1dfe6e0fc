package org.duban.inbox.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duban.inbox.TaskCard;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the lines of one case have in common: written when it changes, which few steps do. */
@Component
class InboxCases {

    private final JdbcTemplate jdbc;

    InboxCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the case's row up to its card. The caller holds the case. */
    void describe(CaseRef ref, TaskCard card) {
        Row now = Row.of(card);
        List<Row> found = jdbc.query(
                "select number, title, unit_id, unit_name, due_on, level, started_by, restricted from inbox_case"
                        + " where case_type = ? and case_id = ?",
                (row, n) -> Row.of(row),
                ref.type(),
                ref.id());
        if (found.isEmpty()) {
            write(
                    "insert into inbox_case (number, title, unit_id, unit_name, due_on, level, started_by, restricted,"
                            + " case_type, case_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    now,
                    ref);
        } else if (!found.get(0).equals(now)) {
            write(
                    "update inbox_case set number = ?, title = ?, unit_id = ?, unit_name = ?, due_on = ?, level = ?,"
                            + " started_by = ?, restricted = ? where case_type = ? and case_id = ?",
                    now,
                    ref);
        }
    }

    private void write(String sql, Row row, CaseRef ref) {
        jdbc.update(
                sql,
                row.number(),
                row.title(),
                row.unitId(),
                row.unitName(),
                row.dueOn(),
                row.level(),
                row.startedBy(),
                row.restricted(),
                ref.type(),
                ref.id());
    }

    private record Row(
            String number,
            String title,
            @Nullable Long unitId,
            String unitName,
            @Nullable Date dueOn,
            String level,
            long startedBy,
            boolean restricted) {

        static Row of(TaskCard card) {
            return new Row(
                    card.number(),
                    InboxTables.inOneLine(card.title()),
                    card.unitId(),
                    card.unitName(),
                    InboxTables.dueOn(card),
                    card.level().name(),
                    card.startedBy(),
                    card.restricted());
        }

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, Long.class),
                    row.getString(4),
                    row.getDate(5),
                    row.getString(6),
                    row.getLong(7),
                    row.getBoolean(8));
        }
    }
}
