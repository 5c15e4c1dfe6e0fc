package org.duban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the office looks at every day, with ten thousand open items, and again after a million were kept.
 *
 * <p>{@code duban.benchmark.items} changes how many there are in the end, {@code .asked} how often each
 * question is asked.
 */
@Tag("benchmark")
class CrowdedLedgerIT {

    private static final int OPEN = 10_000;

    /** In milliseconds, whatever is asked. */
    private static final double AT_MOST = 1_000;

    /** How much longer what everybody opens may take with the crowd, by the medians. */
    private static final double AS_FAST = 1.5;

    @ParameterizedTest
    @EnumSource
    void staysFastOn(Databases.Kind kind) throws Exception {
        int all = Integer.getInteger("duban.benchmark.items", 1_000_000);
        try (Databases databases = Databases.of(kind);
                CrowdedLedger ledger = new CrowdedLedger(databases.forApplication())) {
            ledger.add(OPEN, true);
            asked(ledger); // until the machine is warm
            Map<String, Latency> few = asked(ledger);
            ledger.add(all - OPEN, false);
            Map<String, Latency> many = asked(ledger);
            report(kind, all, few, many);
            many.forEach((question, latency) ->
                    assertThat(latency.p95()).as("%s on %s", question, kind).isLessThan(AT_MOST));
            CrowdedLedger.BY_DEFAULT.forEach(
                    question -> assertThat(of(question, many).p50())
                            .as("%s on %s", question, kind)
                            .isLessThan(AS_FAST * of(question, few).p50()));
        }
    }

    private static Latency of(String question, Map<String, Latency> asked) {
        return Objects.requireNonNull(asked.get(question), question);
    }

    private static Map<String, Latency> asked(CrowdedLedger ledger) {
        int times = Integer.getInteger("duban.benchmark.asked", 20);
        Map<String, Latency> asked = new LinkedHashMap<>();
        ledger.questions().forEach((name, question) -> asked.put(name, Latency.of(question, times)));
        return asked;
    }

    private static void report(Databases.Kind kind, int all, Map<String, Latency> few, Map<String, Latency> many) {
        print(
                "%n%s, milliseconds with %d items, with %d of which %d are open, ratio of the medians",
                kind, OPEN, all, OPEN);
        few.forEach((name, before) -> {
            Latency after = many.getOrDefault(name, before);
            print(
                    "  %-24s p50 %7.1f p95 %7.1f   p50 %7.1f p95 %7.1f   %6.2f",
                    name, before.p50(), before.p95(), after.p50(), after.p95(), after.p50() / before.p50());
        });
    }

    private static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
