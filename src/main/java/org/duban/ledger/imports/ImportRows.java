package org.duban.ledger.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ledger.imports.matching.MatchedRow;
import org.duban.ledger.imports.matching.Mend;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code ledger_import_row}. */
@Component
class ImportRows {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    ImportRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(long importId, List<MatchedRow> rows) {
        jdbc.batchUpdate(
                "insert into ledger_import_row (import_id, row_no, content, severity, skipped, mended, measures,"
                        + " fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            importId,
                            row.draft().row(),
                            json.writeValueAsString(row),
                            row.severity(),
                            row.skipped(),
                            !row.mend().equals(Mend.NONE),
                            row.draft().measures().size(),
                            row.fingerprint()
                        })
                        .toList());
    }

    void replace(long importId, MatchedRow row) {
        jdbc.update(
                "update ledger_import_row set content = ?, severity = ?, skipped = ?, mended = ?, fingerprint = ?"
                        + " where import_id = ? and row_no = ?",
                json.writeValueAsString(row),
                row.severity(),
                row.skipped(),
                !row.mend().equals(Mend.NONE),
                row.fingerprint(),
                importId,
                row.draft().row());
    }

    void clear(long importId) {
        jdbc.update("delete from ledger_import_row where import_id = ?", importId);
    }

    Map<Integer, Mend> mends(long importId) {
        Map<Integer, Mend> mends = new HashMap<>();
        jdbc.query(
                "select row_no, content, item_id from ledger_import_row where import_id = ? and mended",
                row -> {
                    ImportRow read = read(row);
                    mends.put(read.number(), read.matched().mend());
                },
                importId);
        return mends;
    }

    Optional<ImportRow> find(long importId, int number) {
        return jdbc
                .query(
                        "select row_no, content, item_id from ledger_import_row where import_id = ? and row_no = ?",
                        (row, n) -> read(row),
                        importId,
                        number)
                .stream()
                .findFirst();
    }

    /** One page, the rows that need a look first. */
    List<ImportRow> page(long importId, RowFilter filter, int offset, int size) {
        return jdbc.query(
                "select row_no, content, item_id from ledger_import_row where import_id = ? and " + filter.condition()
                        + " order by severity desc, row_no offset ? rows fetch next ? rows only",
                (row, n) -> read(row),
                importId,
                offset,
                size);
    }

    /** The next rows to commit, in the order of the ledger. */
    List<ImportRow> after(long importId, int number, int atMost) {
        return jdbc.query(
                "select row_no, content, item_id from ledger_import_row where import_id = ? and row_no > ?"
                        + " and not skipped order by row_no fetch first ? rows only",
                (row, n) -> read(row),
                importId,
                number,
                atMost);
    }

    void became(long importId, Map<Integer, Long> itemByRow) {
        jdbc.batchUpdate(
                "update ledger_import_row set item_id = ? where import_id = ? and row_no = ?",
                itemByRow.entrySet().stream()
                        .map(entry -> new Object[] {entry.getValue(), importId, entry.getKey()})
                        .toList());
    }

    /** The first other row before this one with the same fingerprint. */
    Optional<Integer> earlier(long importId, String fingerprint, int number) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select min(row_no) from ledger_import_row where import_id = ? and fingerprint = ? and row_no < ?",
                Integer.class,
                importId,
                fingerprint,
                number));
    }

    ImportCounts counts(long importId) {
        return jdbc.queryForObject(
                "select count(*), coalesce(sum(case when severity = 2 and not skipped then 1 else 0 end), 0),"
                        + " coalesce(sum(case when severity = 1 and not skipped then 1 else 0 end), 0),"
                        + " coalesce(sum(case when skipped then 1 else 0 end), 0),"
                        + " coalesce(sum(case when skipped then 0 else measures end), 0),"
                        + " coalesce(sum(case when item_id is null then 0 else 1 end), 0)"
                        + " from ledger_import_row where import_id = ?",
                (row, n) -> new ImportCounts(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)),
                importId);
    }

    private ImportRow read(ResultSet row) throws SQLException {
        long item = row.getLong("item_id");
        return new ImportRow(
                row.getInt("row_no"),
                json.readValue(row.getString("content"), MatchedRow.class),
                item == 0 ? null : (Long) item);
    }
}
