package org.duban.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.duban.notification.NotificationProperties;
import org.duban.notification.Preference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Decides when robots speak: each remembers up to when it has counted. */
@Component
public class RobotPlan {

    /** An uneventful span is not looked through again and again. */
    private static final Duration LONGEST_SPAN = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Robots robots;
    private final Outbox outbox;
    private final DigestTimes times;
    private final NotificationProperties properties;
    private final JsonMapper json;
    private final Clock clock;

    RobotPlan(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Robots robots,
            Outbox outbox,
            DigestTimes times,
            NotificationProperties properties,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.robots = robots;
        this.outbox = outbox;
        this.times = times;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    public void plan() {
        robots.all()
                .forEach(robot -> transaction.executeWithoutResult(
                        status -> robots.lock(robot.id()).ifPresent(this::plan)));
    }

    private void plan(Robot robot) {
        Preference usual = properties.usual();
        DigestTimes.Digest digest = times.latest(usual);
        if (robot.digestUntil().isBefore(digest.until())) {
            if (robot.digest()) {
                say(robot, Occasion.DIGEST, numbers("", robot.digestUntil(), digest.until()));
            }
            move(robot, "digest_until", digest.until());
        }
        if (!times.quiet(usual)) {
            urgent(robot);
        }
    }

    private void urgent(Robot robot) {
        Instant until = clock.instant().minus(properties.urgentGather());
        if (robot.urgent() && !spokeLately(robot)) {
            RobotNumbers numbers = numbers("and level = 'RED'", robot.urgentUntil(), until);
            say(robot, Occasion.URGENT, numbers);
            if (numbers.red() > 0 || robot.urgentUntil().plus(LONGEST_SPAN).isBefore(until)) {
                move(robot, "urgent_until", until);
            }
        }
    }

    private void say(Robot robot, Occasion occasion, RobotNumbers numbers) {
        if (numbers.notices() > 0) {
            String key = "robot:" + robot.id() + ":" + occasion + ":" + clock.instant();
            outbox.add(key, occasion, robot.channel(), null, robot.id(), json.writeValueAsString(numbers));
        }
    }

    private RobotNumbers numbers(String which, Instant after, Instant until) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*), count(distinct case when level = 'RED' then case_key end), count(distinct case_key)"
                        + " from (select level, case_type || ':' || case_id as case_key from notification_notice"
                        + " where at > ? and at <= ? " + which + ") told",
                (row, n) -> new RobotNumbers(row.getLong(3), row.getLong(1), row.getLong(2)),
                Timestamp.from(after),
                Timestamp.from(until)));
    }

    private void move(Robot robot, String column, Instant until) {
        jdbc.update(
                "update notification_destination set " + column + " = ? where id = ?",
                Timestamp.from(until),
                robot.id());
    }

    private boolean spokeLately(Robot robot) {
        Long found = jdbc.queryForObject(
                "select count(*) from notification_delivery where destination_id = ? and occasion = 'URGENT'"
                        + " and created_at > ?",
                Long.class,
                robot.id(),
                Timestamp.from(clock.instant().minus(properties.urgentPause())));
        return found != null && found > 0;
    }
}
