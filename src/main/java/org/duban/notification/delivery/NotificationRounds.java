package org.duban.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duban.notification.NotificationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What runs by itself, on every node. */
@Component
class NotificationRounds {

    private static final int PRUNED_AT_ONCE = 1000;

    private final DeliveryPlan plan;
    private final RobotPlan robots;
    private final Dispatcher dispatcher;
    private final NotificationProperties properties;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    NotificationRounds(
            DeliveryPlan plan,
            RobotPlan robots,
            Dispatcher dispatcher,
            NotificationProperties properties,
            JdbcTemplate jdbc,
            Clock clock) {
        this.plan = plan;
        this.robots = robots;
        this.dispatcher = dispatcher;
        this.properties = properties;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void send() {
        plan.planUrgent();
        dispatcher.dispatch();
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void plan() {
        plan.planDigests();
        robots.plan();
    }

    /** Forgets what was delivered long ago; the notices themselves stay. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void prune() {
        Timestamp before = Timestamp.from(clock.instant().minus(properties.retention()));
        List<Long> old;
        do {
            old = jdbc.queryForList(
                    "select id from notification_delivery where ended_at < ? order by ended_at limit ?",
                    Long.class,
                    before,
                    PRUNED_AT_ONCE);
            jdbc.batchUpdate(
                    "delete from notification_delivery where id = ?",
                    old.stream().map(id -> new Object[] {id}).toList());
        } while (old.size() == PRUNED_AT_ONCE);
    }
}
