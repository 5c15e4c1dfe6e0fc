package org.duban.ledger.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.duban.kernel.Actor;
import org.duban.ledger.imports.reading.Layout;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code ledger_import}. A state changes only from a state that it may follow, whoever else tries. */
@Component
class ImportStore {

    private static final String COLUMNS =
            "id, campaign_id, uploader_id, uploader_name, file_name, sha256, state, layout,"
                    + " done, total, message_code, message_args, uploaded_at, committed_at, committer_id, committer_name";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final String nextId;

    ImportStore(JdbcClient jdbc, JsonMapper json, Clock clock, DataSource databases) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.nextId = nextIdOn(databases);
    }

    /** The two databases have no common way to ask a sequence. */
    private static String nextIdOn(DataSource databases) {
        try (Connection connection = databases.getConnection()) {
            boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
            return postgres ? "select nextval('ledger_import_seq')" : "select next value for ledger_import_seq";
        } catch (SQLException e) {
            throw new IllegalStateException("no database", e);
        }
    }

    long nextId() {
        return jdbc.sql(nextId).query(Long.class).single();
    }

    void add(long id, long campaignId, Actor uploader, String fileName, String sha256, Layout layout, int total) {
        jdbc.sql("insert into ledger_import (id, campaign_id, uploader_id, uploader_name, file_name, sha256, state,"
                        + " layout, done, total, beat_at, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)")
                .params(id, campaignId, uploader.personId(), uploader.name(), fileName, sha256)
                .params(ImportState.UPLOADED.name(), json.writeValueAsString(layout), total, now(), now())
                .update();
    }

    Optional<LedgerImport> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from ledger_import where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<LedgerImport> newest(List<Long> campaignIds, int atMost) {
        if (campaignIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from ledger_import where campaign_id in (:campaigns) order by id desc"
                        + " fetch first " + atMost + " rows only")
                .param("campaigns", campaignIds)
                .query((row, n) -> read(row))
                .list();
    }

    /** A committed import of the same file into the same campaign. */
    Optional<LedgerImport> sameFile(long campaignId, String sha256) {
        return jdbc.sql("select " + COLUMNS + " from ledger_import where campaign_id = ? and sha256 = ?"
                        + " and state = 'COMMITTED' order by id desc fetch first 1 rows only")
                .params(campaignId, sha256)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Moves on to a state; false if the import is in none that it may follow. */
    boolean become(long id, ImportState state, @Nullable String node) {
        return jdbc.sql("update ledger_import set state = :state, node = :node, done = 0, message_code = null,"
                                + " message_args = null, beat_at = :now where id = :id and state in (:before)")
                        .param("state", state.name())
                        .param("node", node)
                        .param("now", now())
                        .param("id", id)
                        .param("before", names(state))
                        .update()
                == 1;
    }

    void say(long id, String code, List<String> args) {
        String words = json.writeValueAsString(args);
        jdbc.sql("update ledger_import set message_code = ?, message_args = ? where id = ?")
                .params(code, words.length() > 2000 ? "[]" : words, id)
                .update();
    }

    void changeLayout(long id, Layout layout) {
        jdbc.sql("update ledger_import set layout = ? where id = ?")
                .params(json.writeValueAsString(layout), id)
                .update();
    }

    void progress(long id, int done, int total) {
        jdbc.sql("update ledger_import set done = ?, total = ?, beat_at = ? where id = ?")
                .params(done, total, now(), id)
                .update();
    }

    void committedBy(long id, Actor actor) {
        jdbc.sql("update ledger_import set committed_at = ?, committer_id = ?, committer_name = ? where id = ?")
                .params(now(), actor.personId(), actor.name(), id)
                .update();
    }

    /** Imports in a state whose node is this one, or whose node has been silent since. */
    List<Long> leftBehind(ImportState state, String node, Instant silentSince) {
        return jdbc.sql("select id from ledger_import where state = ? and (node = ? or node is null or beat_at < ?)")
                .params(state.name(), node, Timestamp.from(silentSince))
                .query(Long.class)
                .list();
    }

    private static List<String> names(ImportState state) {
        return state.before().stream().map(Enum::name).collect(Collectors.toList());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private LedgerImport read(ResultSet row) throws SQLException {
        Timestamp committed = row.getTimestamp("committed_at");
        String args = row.getString("message_args");
        long committer = row.getLong("committer_id");
        return new LedgerImport(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("uploader_id"),
                row.getString("uploader_name"),
                row.getString("file_name"),
                row.getString("sha256"),
                ImportState.valueOf(row.getString("state")),
                json.readValue(row.getString("layout"), Layout.class),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("message_code"),
                args == null ? List.of() : List.of(json.readValue(args, String[].class)),
                row.getTimestamp("uploaded_at").toInstant(),
                committed == null ? null : committed.toInstant(),
                committer == 0 ? null : (Long) committer,
                row.getString("committer_name"));
    }
}
