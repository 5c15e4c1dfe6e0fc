package org.duban.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The ladders that {@code config/escalation.yml} brings, rung by rung, as the days come. */
class ShippedLaddersTest {

    private static final PlainCalendar CALENDAR = new PlainCalendar();
    private static final LocalDate SET = LocalDate.of(2026, 2, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 17); // a Friday, without a holiday around
    private static final LocalDate LAST = LocalDate.of(2026, 8, 3);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            rectification           | due-in-20 due-in-10 due-in-1 overdue-1 overdue-5 overdue-10 overdue-20 overdue-30 overdue-40
            rectification-immediate | due-in-5 due-in-1 overdue-1 overdue-3 overdue-5 overdue-10 overdue-20 overdue-30
            rectification-inspected | due-in-20 due-in-10 due-in-1 overdue-1 overdue-5 overdue-10 overdue-20 overdue-30
            measure                 | due-in-3 overdue-1 overdue-5
            key-task-assignment     | due-in-5 due-in-1 overdue-1 overdue-5 overdue-10 overdue-20
            plan-approval           | due-in-1 overdue-1
            campaign-phase          | due-in-5 overdue-1
            supervision-order       | due-in-1 overdue-1 overdue-3 overdue-8 overdue-13
            inspection              | due-in-3 overdue-1 overdue-5 overdue-15 overdue-25
            extension               | due-in-1 overdue-1 overdue-3 overdue-5 overdue-15
            appeal                  | due-in-1 overdue-1 overdue-5 overdue-15
            """)
    void bringsItsStepsOneByOne(String key, String steps) throws IOException {
        Ladder ladder = shipped(key);
        List<String> expected = List.of(steps.strip().split(" "));
        List<String> come = dayByDay(ladder).map(step -> step.key()).toList();
        assertThat(come.subList(0, expected.size())).isEqualTo(expected);
        boolean repeats = ladder.steps().get(ladder.steps().size() - 1).every() > 0;
        assertThat(come.size() > expected.size()).as("goes on climbing").isEqualTo(repeats);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyLadder")
    void theClockWaitsForExactlyTheDaysOfTheSteps(String key, Ladder ladder) {
        LocalDate struck = SET;
        for (LocalDate day = SET.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            List<LadderStep> come = ladder.comeSince(DUE, struck, day, CALENDAR);
            LocalDate awaited = ladder.nextAfter(DUE, struck, CALENDAR).orElse(LAST.plusYears(1));
            assertThat(!awaited.isAfter(day)).as(key + " on " + day).isEqualTo(!come.isEmpty());
            if (!come.isEmpty()) {
                struck = day;
                assertThat(awaited).isEqualTo(day);
                assertThat(ladder.levelOn(DUE, day, CALENDAR))
                        .isEqualTo(come.get(come.size() - 1).level());
            }
        }
    }

    @Test
    void aSourceHasTheLadderThatIsWrittenForIt() throws IOException {
        LadderBook book = new LadderBook(properties());
        assertThat(book.of("rectification", Map.of("kind", "STAGED", "source", "audit"))
                        .key())
                .isEqualTo("rectification-inspected");
        assertThat(book.of("rectification", Map.of("kind", "STAGED", "source", "public"))
                        .key())
                .isEqualTo("rectification");
        assertThat(book.of("rectification", Map.of("kind", "IMMEDIATE", "source", "audit"))
                        .key())
                .isEqualTo("rectification-immediate");
    }

    static Stream<Arguments> everyLadder() throws IOException {
        return ladders().stream().map(ladder -> Arguments.of(ladder.key(), ladder));
    }

    private static Stream<LadderStep> dayByDay(Ladder ladder) {
        List<LadderStep> come = new ArrayList<>();
        for (LocalDate day = SET.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            come.addAll(ladder.comeSince(DUE, day.minusDays(1), day, CALENDAR));
        }
        return come.stream();
    }

    private static Ladder shipped(String key) throws IOException {
        return ladders().stream()
                .filter(ladder -> ladder.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Ladder> ladders() throws IOException {
        List<Ladder> ladders = new ArrayList<>();
        properties()
                .ladders()
                .forEach((key, text) -> ladders.add(new LadderReading(key, new ArrayList<>()).read(text)));
        return ladders;
    }

    private static LadderProperties properties() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("config/escalation.yml"))
                .forEach(sources::addLast);
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("duban.escalation", Bindable.of(LadderProperties.class))
                .get();
    }
}
