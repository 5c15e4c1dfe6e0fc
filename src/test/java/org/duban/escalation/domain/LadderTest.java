package org.duban.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.Audience;
import org.duban.escalation.LadderAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final WorkingCalendar CALENDAR = new PlainCalendar();

    /** A Monday after the Saturday that is worked for the holiday. */
    private static final LocalDate DUE = LocalDate.of(2026, 10, 12);

    private static final Ladder LADDER = new Ladder(
            "test",
            "rectification",
            Map.of(),
            List.of(
                    step(false, 5, 0, AlertLevel.GREEN),
                    step(false, 1, 0, AlertLevel.YELLOW),
                    step(true, 1, 0, AlertLevel.RED),
                    step(true, 5, 0, AlertLevel.RED),
                    step(true, 10, 3, AlertLevel.RED)));

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            due-in-5,   2026-09-29
            due-in-1,   2026-10-10
            overdue-1,  2026-10-13
            overdue-5,  2026-10-19
            overdue-10, 2026-10-26
            overdue-13, 2026-10-29
            overdue-16, 2026-11-03
            """)
    void countsInWorkingDaysAcrossAHolidayAndItsMakeUpDay(String step, LocalDate day) {
        assertThat(keys(LADDER.comeSince(DUE, day.minusDays(1), day, CALENDAR))).containsExactly(step);
        assertThat(LADDER.nextAfter(DUE, day.minusDays(1), CALENDAR)).contains(day);
        assertThat(LADDER.comeSince(DUE, day, day, CALENDAR)).isEmpty();
    }

    @Test
    void isNeverRedOnTheDayItselfWhateverDayThatIs() {
        LocalDate saturday = LocalDate.of(2026, 10, 17);
        assertThat(LADDER.levelOn(saturday, saturday, CALENDAR)).isEqualTo(AlertLevel.YELLOW);
        assertThat(LADDER.levelOn(saturday, saturday.plusDays(1), CALENDAR)).isEqualTo(AlertLevel.RED);
        assertThat(LADDER.levelOn(saturday, saturday.minusDays(30), CALENDAR)).isEqualTo(AlertLevel.GREEN);
    }

    /** Whoever follows the clock from day to day and whoever wakes it only when it asks to see the same steps. */
    @Test
    void theNextDayIsExactlyWhereTheNextStepComes() {
        for (LocalDate due = DUE.minusDays(40); due.isBefore(DUE.plusDays(20)); due = due.plusDays(1)) {
            LocalDate start = due.minusDays(30);
            LocalDate end = due.plusDays(40);
            List<String> daily = new ArrayList<>();
            for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
                daily.addAll(dated(due, day.minusDays(1), day));
            }
            List<String> woken = new ArrayList<>();
            LocalDate now = start.minusDays(1);
            while (true) {
                LocalDate next = LADDER.nextAfter(due, now, CALENDAR).orElseThrow();
                if (!next.isBefore(end)) {
                    break;
                }
                woken.addAll(dated(due, now, next));
                now = next;
            }
            assertThat(woken).as("due on " + due).isEqualTo(daily).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void ofAStepThatComesAgainOnlyTheLastTimeIsCaughtUpWith() {
        assertThat(keys(LADDER.comeSince(DUE, null, LocalDate.of(2026, 12, 31), CALENDAR)))
                .containsExactly("due-in-5", "due-in-1", "overdue-1", "overdue-5", "overdue-58");
        assertThat(LADDER.toCome(DUE, LocalDate.of(2026, 10, 26), CALENDAR))
                .extracting(LadderStep::key)
                .containsExactly("overdue-13");
    }

    @Test
    void aLadderWithoutRepetitionEnds() {
        Ladder short3 = new Ladder("short", "x", Map.of(), LADDER.steps().subList(0, 3));
        assertThat(short3.nextAfter(DUE, DUE.plusDays(1), CALENDAR)).isEmpty();
        assertThat(short3.levelOn(DUE, DUE.plusYears(2), CALENDAR)).isEqualTo(AlertLevel.RED);
    }

    @Test
    void fitsByOneOfTheValuesOfEachTrait() {
        Ladder some = new Ladder(
                "some",
                "rectification",
                Map.of("kind", Set.of("STAGED", "SPECIAL_DRIVE"), "source", Set.of("audit")),
                LADDER.steps());
        assertThat(some.fits("rectification", Map.of("kind", "STAGED", "source", "audit")))
                .isTrue();
        assertThat(some.fits("rectification", Map.of("kind", "IMMEDIATE", "source", "audit")))
                .isFalse();
        assertThat(some.fits("rectification", Map.of("kind", "STAGED"))).isFalse();
        assertThat(some.fits("inspection", Map.of("kind", "STAGED", "source", "audit")))
                .isFalse();
    }

    private static List<String> dated(LocalDate due, @Nullable LocalDate after, LocalDate day) {
        return LADDER.comeSince(due, after, day, CALENDAR).stream()
                .map(step -> step.key() + " on " + day)
                .toList();
    }

    private static List<String> keys(List<LadderStep> steps) {
        return steps.stream().map(LadderStep::key).toList();
    }

    private static LadderStep step(boolean overdue, int days, int every, AlertLevel level) {
        return new LadderStep(overdue, days, every, level, Set.of(Audience.HANDLER), Set.of(LadderAction.REMIND));
    }
}
