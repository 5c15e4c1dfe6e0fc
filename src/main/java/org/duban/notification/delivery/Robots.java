package org.duban.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duban.notification.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads robots. */
@Component
class Robots {

    private static final String COLUMNS =
            "select id, channel, name, url, secret, language, digest, urgent, digest_until,"
                    + " urgent_until from notification_destination";

    private final JdbcTemplate jdbc;

    Robots(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Robot> all() {
        return jdbc.query(COLUMNS + " order by id", (row, n) -> read(row));
    }

    Optional<Robot> find(long id) {
        return jdbc.query(COLUMNS + " where id = ?", (row, n) -> read(row), id).stream()
                .findFirst();
    }

    /** In the caller's transaction; empty as well while another node plans for it. */
    Optional<Robot> lock(long id) {
        return jdbc.query(COLUMNS + " where id = ? for update skip locked", (row, n) -> read(row), id).stream()
                .findFirst();
    }

    private static Robot read(ResultSet row) throws SQLException {
        return new Robot(
                row.getLong(1),
                Channel.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getTimestamp(9).toInstant(),
                row.getTimestamp(10).toInstant());
    }
}
