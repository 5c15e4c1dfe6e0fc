package org.duban.testing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.kernel.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives people of a {@link TestCounty} accounts that they can sign in to over HTTP. */
@TestComponent
public class TestAccounts {

    public static final String PASSWORD = "a long enough password";

    private static final AtomicLong NEXT_ID = new AtomicLong(1_000_000_000);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    TestAccounts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an account with {@link #PASSWORD} and returns its username. */
    public String open(Actor person) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.update(
                "insert into identity_account (id, version, person_id, username, name, role, enabled, password_hash,"
                        + " password_changed_at, must_change_password, failed_attempts, activated_at, created_at)"
                        + " values (?, 0, ?, ?, ?, 'PERSON', true, ?, ?, false, 0, ?, ?)",
                NEXT_ID.incrementAndGet(),
                person.personId(),
                TestCounty.usernameOf(person),
                person.name(),
                "{noop}" + PASSWORD,
                now,
                now,
                now);
        return TestCounty.usernameOf(person);
    }
}
