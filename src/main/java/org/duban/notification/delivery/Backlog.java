package org.duban.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.notification.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to leave, in numbers: whoever looks after the servers need not know whom it concerns. */
@Service
@Transactional(readOnly = true)
public class Backlog {

    /** Of those that wait and failed before, the one that was tried last says what is wrong. */
    private static final String LAST_ERROR =
            "(select e.last_error from notification_delivery e where e.state = 'WAITING' and e.channel = d.channel"
                    + " and e.last_error is not null order by e.next_attempt_at desc, e.id desc limit 1)";

    private final JdbcTemplate jdbc;
    private final DeliveryAccess access;
    private final MailSink mail;

    Backlog(JdbcTemplate jdbc, DeliveryAccess access, MailSink mail) {
        this.jdbc = jdbc;
        this.access = access;
        this.mail = mail;
    }

    /**
     * One channel.
     *
     * @param failing those of the waiting that failed before
     * @param oldest since when the oldest one waits
     * @param nextAttempt when the next one is tried
     */
    public record Line(
            Channel channel,
            long waiting,
            long failing,
            @Nullable Instant oldest,
            @Nullable Instant nextAttempt,
            @Nullable Instant lastSent,
            @Nullable String lastError) {}

    /** Every channel that was ever used. */
    public List<Line> of(Actor actor) {
        access.require(actor);
        return jdbc.query(
                "select d.channel, sum(case when d.state = 'WAITING' then 1 else 0 end),"
                        + " sum(case when d.state = 'WAITING' and d.last_error is not null then 1 else 0 end),"
                        + " min(case when d.state = 'WAITING' then d.created_at end),"
                        + " min(case when d.state = 'WAITING' then d.next_attempt_at end),"
                        + " max(case when d.state = 'SENT' then d.ended_at end), " + LAST_ERROR
                        + " from notification_delivery d group by d.channel order by d.channel",
                (row, n) -> line(row));
    }

    public boolean mailIsOn() {
        return mail.isOn();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Channel.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                instant(row.getTimestamp(4)),
                instant(row.getTimestamp(5)),
                instant(row.getTimestamp(6)),
                row.getString(7));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
