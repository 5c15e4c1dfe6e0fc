package org.duban.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Kills the packaged application at random moments while a crowd works with it, {@code duban.crash.rounds} times
 * on each database, and has everything checked each time.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("duban.crash.rounds", 3);
    private static final int START_MILLIS = 120_000;

    private final long seed = Long.getLong("duban.crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Path directory =
            Path.of("target", "crash", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    void losesNothingOnH2AndTheCheckerSeesDamage() throws Exception {
        String file = directory.resolve("duban").toString();
        String url = "jdbc:h2:file:" + file
                + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=512;PAGE_SIZE=2048;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
        List<Acknowledged> acknowledged = survive(url, "duban");
        for (Damage damage : Damage.ALL) {
            assertThat(damage.doneToACopyOf(directory, acknowledged))
                    .as(damage.name())
                    .isNotEmpty();
        }
    }

    @Test
    void losesNothingOnPostgresql() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            survive(database.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private List<Acknowledged> survive(String url, String user) throws Exception {
        Server server = Server.start(
                directory,
                Map.of(
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        user,
                        "spring.datasource.password",
                        "",
                        "duban.data-dir",
                        directory.resolve("data").toString()));
        try {
            Api api = new Api(server.address());
            ready(server, api);
            try (Crowd crowd = new Crowd(County.of(api), LocalDate.now(ZoneId.of("Asia/Shanghai")))) {
                for (int round = 1; round <= ROUNDS; round++) {
                    int steps = killWhileWorking(server, api, crowd);
                    assertThat(steps).as("steps in round %d", round).isPositive();
                    verify(url, user, crowd, "round " + round);
                    server.startAgain();
                    ready(server, api);
                }
                crowd.finish(api);
                server.kill();
                verify(url, user, crowd, "the end");
                allClosed(url, user, crowd.finished());
                return List.copyOf(crowd.acknowledged());
            }
        } finally {
            server.kill();
        }
    }

    private int killWhileWorking(Server server, Api api, Crowd crowd) throws Exception {
        List<Future<Integer>> work = crowd.workUntilItIsGone(api);
        server.runFor(1_000 + random.nextInt(3_000));
        server.kill();
        int steps = 0;
        for (Future<Integer> one : work) {
            steps += one.get();
        }
        return steps;
    }

    private void ready(Server server, Api api) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + START_MILLIS;
        for (String person : County.PEOPLE) {
            while (!api.signIn(person)) {
                server.runFor(200);
                assertThat(System.currentTimeMillis()).as(server.log()).isLessThan(end);
            }
        }
    }

    private void verify(String url, String user, Crowd crowd, String when) throws Exception {
        try (Connection database = DriverManager.getConnection(url, user, "")) {
            List<String> complaints =
                    CrashChecker.check(database, directory.resolve("data").resolve("evidence"), crowd.acknowledged());
            assertThat(complaints).as("%s, seed %d", when, seed).isEmpty();
        }
    }

    private static void allClosed(String url, String user, List<Long> items) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, "");
                var statement = database.prepareStatement("select state from rectification_item where id = ?")) {
            for (long item : items) {
                statement.setLong(1, item);
                try (var row = statement.executeQuery()) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getString(1)).isEqualTo("CLOSED");
                }
            }
        }
    }
}
