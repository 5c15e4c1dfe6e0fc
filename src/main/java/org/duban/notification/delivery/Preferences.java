package org.duban.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Types;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.notification.NotificationProperties;
import org.duban.notification.Preference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** How people want to be told; everybody chooses for themselves alone. */
@Service
public class Preferences {

    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en");

    private final JdbcTemplate jdbc;
    private final Commands commands;
    private final NotificationProperties properties;

    Preferences(JdbcTemplate jdbc, Commands commands, NotificationProperties properties) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.properties = properties;
    }

    public Preference of(Actor person) {
        return Objects.requireNonNull(of(List.of(person.personId())).get(person.personId()));
    }

    /** Somebody who chose nothing has the office's usual ones. */
    Map<Long, Preference> of(Collection<Long> people) {
        Map<Long, Preference> found = new HashMap<>();
        people.forEach(person -> found.put(person, properties.usual()));
        jdbc.query(
                "select person_id, mail_digest, mail_urgent, digest_at, quiet_from, quiet_to, language"
                        + " from notification_preference",
                row -> {
                    found.computeIfPresent(row.getLong(1), (id, usual) -> read(row));
                });
        return found;
    }

    /**
     * Chooses.
     *
     * @param digestAt null as nothing was given, which is refused
     */
    public record Choice(
            boolean mailDigest,
            boolean mailUrgent,
            @Nullable LocalTime digestAt,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo,
            @Nullable String language) {}

    public void choose(Actor actor, CommandKey key, Choice choice) {
        if (actor.personId() <= 0) {
            throw Refusal.forbidden("notification.not-a-person");
        }
        check(choice);
        commands.once(key, actor, "notification.choose", () -> {
            jdbc.update("delete from notification_preference where person_id = ?", actor.personId());
            jdbc.update(
                    "insert into notification_preference"
                            + " (person_id, mail_digest, mail_urgent, digest_at, quiet_from, quiet_to, language)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    new Object[] {
                        actor.personId(),
                        choice.mailDigest(),
                        choice.mailUrgent(),
                        time(choice.digestAt()),
                        time(choice.quietFrom()),
                        time(choice.quietTo()),
                        choice.language()
                    },
                    new int[] {
                        Types.BIGINT, Types.BOOLEAN, Types.BOOLEAN, Types.TIME, Types.TIME, Types.TIME, Types.VARCHAR
                    });
            return actor.personId();
        });
    }

    private static void check(Choice choice) {
        boolean half = (choice.quietFrom() == null) != (choice.quietTo() == null);
        new FieldErrors()
                .given("digestAt", choice.digestAt())
                .rejectIf(half, choice.quietFrom() == null ? "quietFrom" : "quietTo", "notification.quiet-hours-half")
                .rejectIf(
                        choice.quietFrom() != null && choice.quietFrom().equals(choice.quietTo()),
                        "quietTo",
                        "notification.quiet-hours-empty")
                .rejectIf(
                        choice.language() == null || !LANGUAGES.contains(choice.language()),
                        "language",
                        "field.not-null")
                .refuseIfAny();
    }

    private static Preference read(ResultSet row) {
        try {
            return new Preference(
                    row.getBoolean(2),
                    row.getBoolean(3),
                    Objects.requireNonNull(time(row.getTime(4))),
                    time(row.getTime(5)),
                    time(row.getTime(6)),
                    row.getString(7));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable LocalTime time(@Nullable Time time) {
        return time == null ? null : time.toLocalTime();
    }

    private static @Nullable Time time(@Nullable LocalTime time) {
        return time == null ? null : Time.valueOf(time);
    }
}
