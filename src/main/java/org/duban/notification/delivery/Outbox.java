package org.duban.notification.delivery;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duban.notification.Channel;
import org.duban.notification.NotificationProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows that wait to be delivered. Each change is a short transaction of its own. */
@Component
class Outbox {

    private static final int ERROR_LENGTH = 500;
    private static final int LONGEST_DOUBLING = 20;

    /** One server or robot that has something due. */
    record Sink(Channel channel, @Nullable Long destinationId) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final NotificationProperties properties;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, PlatformTransactionManager transactions, NotificationProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Adds one, in the planner's transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the key was used before
     */
    long add(
            String key,
            Occasion occasion,
            Channel channel,
            @Nullable Long personId,
            @Nullable Long destinationId,
            @Nullable String body) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into notification_delivery (idempotency_key, occasion, channel, person_id,"
                                    + " destination_id, body, state, attempts, next_attempt_at, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)",
                            new String[] {"id"});
                    insert.setString(1, key);
                    insert.setString(2, occasion.name());
                    insert.setString(3, channel.name());
                    insert.setObject(4, personId, Types.BIGINT);
                    insert.setObject(5, destinationId, Types.BIGINT);
                    insert.setString(6, body);
                    insert.setTimestamp(7, now);
                    insert.setTimestamp(8, now);
                    return insert;
                },
                id);
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** The servers and robots for which something is due. */
    List<Sink> due() {
        return jdbc.query(
                "select distinct channel, destination_id from notification_delivery"
                        + " where state = 'WAITING' and next_attempt_at <= ?",
                (row, n) -> new Sink(Channel.valueOf(row.getString(1)), row.getObject(2, Long.class)),
                now());
    }

    /** Takes some that are due; they come back after the lease unless their end is reported before. */
    List<Delivery> take(Sink sink, int limit) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Long destination = sink.destinationId();
            String where = destination == null ? "channel = ?" : "destination_id = ?";
            Object which = destination == null ? sink.channel().name() : destination;
            List<Delivery> taken = jdbc.query(
                    "select id, idempotency_key, occasion, channel, person_id, destination_id, body, attempts + 1"
                            + " from notification_delivery where state = 'WAITING' and next_attempt_at <= ? and "
                            + where
                            + " order by next_attempt_at, id limit ? for update skip locked",
                    (row, n) -> read(row),
                    now(),
                    which,
                    limit);
            Timestamp back = in(properties.lease());
            jdbc.batchUpdate(
                    "update notification_delivery set attempts = ?, next_attempt_at = ? where id = ?",
                    taken.stream()
                            .map(each -> new Object[] {each.attempts(), back, each.id()})
                            .toList());
            return taken;
        }));
    }

    void sent(Delivery delivery) {
        end(delivery, "SENT");
    }

    /** Nobody is there any more to be told, or everything was read in the meantime. */
    void needless(Delivery delivery) {
        end(delivery, "NEEDLESS");
    }

    /** Waits longer after each failure, to a limit, for ever. */
    void failed(Delivery delivery, String error) {
        jdbc.update(
                "update notification_delivery set next_attempt_at = ?, last_error = ?"
                        + " where id = ? and attempts = ? and state = 'WAITING'",
                in(pause(delivery.attempts())),
                error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error,
                delivery.id(),
                delivery.attempts());
    }

    private Duration pause(int attempts) {
        Duration pause = properties.retryFirst().multipliedBy(1L << Math.min(attempts - 1, LONGEST_DOUBLING));
        return pause.compareTo(properties.retryLongest()) > 0 ? properties.retryLongest() : pause;
    }

    private void end(Delivery delivery, String state) {
        jdbc.update(
                "update notification_delivery set state = ?, ended_at = ? where id = ? and state = 'WAITING'",
                state,
                now(),
                delivery.id());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp in(Duration time) {
        Instant then = clock.instant().plus(time);
        return Timestamp.from(then);
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong(1),
                row.getString(2),
                Occasion.valueOf(row.getString(3)),
                Channel.valueOf(row.getString(4)),
                row.getObject(5, Long.class),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getInt(8));
    }
}
