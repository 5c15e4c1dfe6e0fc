package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten thousand deadlines come in one second: at midnight, where the ladder's step falls on the same day for all.
 *
 * <p>Each must fire once in effect. The rate counts from the moment at which they came, the waiting for the engine's
 * look included. {@code duban.benchmark.deadlines} and {@code .warmup} change their number, {@code .sides} names
 * which of duban, stock and equal take part, {@code .kinds} on which databases.
 */
@Tag("benchmark")
class DeadlinesIT {

    private static final double AT_LEAST = 2;
    private static final double PATIENCE = 1000;

    @ParameterizedTest
    @EnumSource
    void fireFastEnoughOn(Databases.Kind kind) throws Exception {
        assumeTrue(System.getProperty("duban.benchmark.kinds", kind.name()).contains(kind.name()));
        int deadlines = Integer.getInteger("duban.benchmark.deadlines", 10_000);
        String sides = System.getProperty("duban.benchmark.sides", "duban,stock,equal");
        Map<String, Double> rates = new LinkedHashMap<>();
        try (Databases databases = Databases.of(kind)) {
            if (sides.contains("duban")) {
                try (DubanDeadlines duban = new DubanDeadlines(databases.forApplication())) {
                    rates.put("duban", rate(duban, deadlines, kind, duban::drainBesidePages));
                    print("%s, p95 of a page meanwhile in milliseconds: %s", kind, duban.pages());
                    assertThat(duban.pages().values())
                            .as("a page meanwhile, in milliseconds, on %s", kind)
                            .allMatch(p95 -> p95 < PATIENCE);
                }
            }
            for (String side : new String[] {"stock", "equal"}) {
                if (sides.contains(side)) {
                    try (DeadlineSide stock = new StockDeadlines(databases.pool(), side.equals("equal"))) {
                        rates.put(side, rate(stock, deadlines, kind, stock::drain));
                    }
                }
            }
        }
        print("%s, deadlines per second: %s", kind, rates);
        if (rates.containsKey("duban") && rates.containsKey("stock")) {
            assertThat(rates.get("duban") / rates.get("stock"))
                    .as("rate on %s against stock defaults", kind)
                    .isGreaterThanOrEqualTo(AT_LEAST);
        }
    }

    private static double rate(DeadlineSide side, int deadlines, Databases.Kind kind, Callable<Duration> drain)
            throws Exception {
        side.prepare(Integer.getInteger("duban.benchmark.warmup", 2000));
        side.drain();
        side.check();
        side.prepare(deadlines);
        System.gc();
        Duration taken = drain.call();
        side.check();
        double rate = deadlines * 1000.0 / taken.toMillis();
        print(
                "%s, %s: %d deadlines in %.1f s, %.0f per second",
                kind, side.name(), deadlines, taken.toMillis() / 1e3, rate);
        return rate;
    }

    private static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
