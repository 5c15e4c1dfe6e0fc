package org.duban.deadline;

import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duban.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.databind.json.JsonMapper;

/** The notices in the database. */
class StoredNotices {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NAME = 100;
    private static final int FILE_NAME = 200;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    StoredNotices(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Uploaded(long id, int year, String fileName, YearNotice notice, boolean applied) {}

    long revision() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select revision from deadline_revision where id = 1", Long.class));
    }

    Map<Integer, YearNotice> inForce() {
        Map<Integer, YearNotice> notices = new TreeMap<>();
        jdbc.query(
                "select calendar_year, content from deadline_notice where revision is not null order by revision",
                row -> {
                    notices.put(row.getInt(1), notice(row.getString(2)));
                });
        return notices;
    }

    long add(Actor actor, int year, String fileName, YearNotice notice) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into deadline_notice (calendar_year, file_name, content, uploaded_by,"
                                    + " uploaded_by_name, uploaded_at) values (?, ?, ?, ?, ?, ?)",
                            new String[] {"id"});
                    insert.setInt(1, year);
                    insert.setString(2, end(fileName, FILE_NAME));
                    insert.setString(3, JSON.writeValueAsString(notice));
                    insert.setLong(4, actor.personId());
                    insert.setString(5, end(actor.name(), NAME));
                    insert.setTimestamp(6, Timestamp.from(clock.instant()));
                    return insert;
                },
                id);
        return Objects.requireNonNull(id.getKeyAs(Long.class), "a notice that is kept has an id");
    }

    Optional<Uploaded> find(Actor actor, long id) {
        return jdbc
                .query(
                        "select calendar_year, file_name, content, revision from deadline_notice"
                                + " where id = ? and uploaded_by = ?",
                        (row, n) -> new Uploaded(
                                id,
                                row.getInt(1),
                                row.getString(2),
                                notice(row.getString(3)),
                                row.getObject(4) != null),
                        id,
                        actor.personId())
                .stream()
                .findFirst();
    }

    /** Keeps other nodes and other people from applying at the same time until the transaction ends. */
    void lock() {
        jdbc.update("update deadline_revision set revision = revision + 1 where id = 1");
    }

    void apply(long id) {
        jdbc.update(
                "update deadline_notice set revision = (select r.revision from deadline_revision r where r.id = 1)"
                        + " where id = ?",
                id);
    }

    private static YearNotice notice(String content) {
        return JSON.readValue(content, YearNotice.class);
    }

    private static String end(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }
}
