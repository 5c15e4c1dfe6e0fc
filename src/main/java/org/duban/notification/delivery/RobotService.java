package org.duban.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.notification.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Service;

/** Robots as the office and the system administrator set them up. */
@Service
public class RobotService {

    static final String CASE_TYPE = "notification-robot";

    private static final int SHOWN_OF_ADDRESS = 4;
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    private final JdbcTemplate jdbc;
    private final Commands commands;
    private final AuditTrail audit;
    private final DeliveryAccess access;
    private final WebhookAddresses addresses;
    private final Robots robots;
    private final Clock clock;

    RobotService(
            JdbcTemplate jdbc,
            Commands commands,
            AuditTrail audit,
            DeliveryAccess access,
            WebhookAddresses addresses,
            Robots robots,
            Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
        this.access = access;
        this.addresses = addresses;
        this.robots = robots;
        this.clock = clock;
    }

    /**
     * A robot to add.
     *
     * @param secret what it signs with, where it does
     */
    public record NewRobot(
            @Nullable Channel channel,
            @Nullable String name,
            @Nullable String url,
            @Nullable String secret,
            @Nullable String language,
            boolean digest,
            boolean urgent) {}

    /** A robot as it is shown: its address only so far as to tell it from another. */
    public record RobotLine(
            long id, Channel channel, String name, String address, boolean signs, boolean digest, boolean urgent) {}

    public boolean mayAdminister(Actor actor) {
        return access.mayAdminister(actor);
    }

    public List<RobotLine> all(Actor actor) {
        access.require(actor);
        return robots.all().stream().map(RobotService::line).toList();
    }

    public Set<String> allowedHosts() {
        return addresses.hosts();
    }

    /** Adds one that counts from now on. */
    public long add(Actor actor, CommandKey key, NewRobot robot) {
        access.require(actor);
        new FieldErrors()
                .rejectIf(robot.channel() == null || !robot.channel().robot(), "channel", "field.not-null")
                .text("name", robot.name(), 80)
                .optionalText("secret", robot.secret(), 200)
                .rejectIf(
                        robot.language() == null || !LANGUAGES.contains(robot.language()), "language", "field.not-null")
                .refuseIfAny();
        String address = addresses.check(robot.url()).toString();
        return commands.once(key, actor, "notification.add-robot", () -> insert(actor, robot, address));
    }

    /** Removes one, with what waits for it. */
    public void remove(Actor actor, CommandKey key, long id) {
        access.require(actor);
        commands.once(key, actor, "notification.remove-robot/" + id, () -> {
            Robot robot = robots.find(id).orElseThrow(() -> Refusal.notFound("notification.no-such-robot"));
            jdbc.update("delete from notification_destination where id = ?", id);
            audit.record(new CaseRef(CASE_TYPE, id), actor, "notification.robot-removed", details(robot.name(), robot));
            return id;
        });
    }

    private long insert(Actor actor, NewRobot robot, String address) {
        Timestamp now = Timestamp.from(clock.instant());
        String secret = robot.secret();
        Map<String, Object> row = new HashMap<>();
        row.put("channel", Objects.requireNonNull(robot.channel()).name());
        row.put("name", Objects.requireNonNull(robot.name()).strip());
        row.put("url", address);
        row.put("secret", secret == null || secret.isBlank() ? null : secret.strip());
        row.put("language", robot.language());
        row.put("digest", robot.digest());
        row.put("urgent", robot.urgent());
        row.put("digest_until", now);
        row.put("urgent_until", now);
        row.put("created_at", now);
        long id = new SimpleJdbcInsert(jdbc)
                .withTableName("notification_destination")
                .usingColumns(row.keySet().toArray(String[]::new))
                .usingGeneratedKeyColumns("id")
                .executeAndReturnKey(row)
                .longValue();
        Robot added = robots.find(id).orElseThrow();
        audit.record(new CaseRef(CASE_TYPE, id), actor, "notification.robot-added", details(added.name(), added));
        return id;
    }

    private static Map<String, String> details(String name, Robot robot) {
        return Map.of(
                "name",
                name,
                "channel",
                robot.channel().name(),
                "address",
                line(robot).address());
    }

    private static RobotLine line(Robot robot) {
        String url = robot.url();
        String address = java.net.URI.create(url).getHost() + " …" + url.substring(url.length() - SHOWN_OF_ADDRESS);
        return new RobotLine(
                robot.id(),
                robot.channel(),
                robot.name(),
                address,
                robot.secret() != null,
                robot.digest(),
                robot.urgent());
    }
}
