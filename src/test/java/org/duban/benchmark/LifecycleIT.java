package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A problem's whole life through Duban's services against a stock engine with as many user tasks.
 *
 * <p>Duban writes its ledger, audit chain, inbox, notices and evidence along the way and moves a timer; the
 * stock engine keeps its history. {@code duban.benchmark.warmup} (lifecycles of each side), {@code .rounds} and
 * {@code .seconds} change how long it takes, {@code duban.benchmark.statements} prints every statement.
 */
@Tag("benchmark")
class LifecycleIT {

    /** Duban must reach this part of the stock engine's throughput. */
    private static final double AT_LEAST = 0.6;

    @ParameterizedTest
    @EnumSource
    void isFastEnoughOn(Databases.Kind kind) throws Exception {
        try (Databases databases = Databases.of(kind);
                Side duban = new DubanSide(databases.forApplication());
                Side stock = new StockSide(databases.pool())) {
            Contest.Result result = new Contest(duban, stock)
                    .run(
                            Integer.getInteger("duban.benchmark.warmup", 8000),
                            Integer.getInteger("duban.benchmark.rounds", 6),
                            Duration.ofSeconds(Integer.getInteger("duban.benchmark.seconds", 10)));
            report(kind, result, duban, stock);
            assertThat(result.ratio())
                    .as("throughput on %s, Duban's against the stock engine's", kind)
                    .isGreaterThanOrEqualTo(AT_LEAST);
        }
    }

    private static void report(Databases.Kind kind, Contest.Result result, Side duban, Side stock) {
        print(
                "%n%s, 2 threads, whole lifecycles per second: Duban %.1f, stock Flowable %.1f, ratio %.2f; processor time per lifecycle %.2f of stock's",
                kind, result.first(), result.second(), result.ratio(), result.work());
        statements(duban);
        statements(stock);
    }

    private static void statements(Side side) {
        Map<String, Map<String, Integer>> byAction = side.statements();
        int all = byAction.values().stream().mapToInt(StatementCount::total).sum();
        print("SQL statements of %s: %d per lifecycle", side.name(), all);
        byAction.forEach((action, counts) -> {
            print("  %-16s %4d", action, StatementCount.total(counts));
            if (Boolean.getBoolean("duban.benchmark.statements")) {
                counts.forEach((sql, n) -> print("      %2d  %s", n, sql.replaceAll("\\s+", " ")));
            }
        });
    }

    private static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
