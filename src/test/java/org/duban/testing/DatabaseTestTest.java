package org.duban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class DatabaseTestTest {

    @Autowired
    Clock clock;

    @Autowired
    MutableClock still;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Environment environment;

    @Test
    void holdsTheClockStillUntilATestMovesIt() {
        assertThat(clock.instant()).isEqualTo(MutableClock.START);

        still.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo(MutableClock.START.plus(Duration.ofDays(1)));
        assertThat(still.today()).isEqualTo(LocalDate.of(2023, 10, 10));
    }

    @Test
    void runsOnTheChosenDatabaseAndNoOther() {
        String product = jdbc.execute((java.sql.Connection c) -> c.getMetaData().getDatabaseProductName());

        assertThat(product).isEqualTo(TestDatabase.chosen() == TestDatabase.Kind.H2 ? "H2" : "PostgreSQL");
        assertThat(environment.getProperty("duban.data-dir")).startsWith("./target/");
    }
}
