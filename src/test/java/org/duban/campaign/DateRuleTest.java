package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRuleTest {

    private static final LocalDate START = LocalDate.of(2023, 9, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "start, 2023-09-01",
        "end, 2024-01-31",
        "start-14d, 2023-08-18",
        "start+1m, 2023-10-01",
        "end-2w, 2024-01-17",
        "start+300d, 2024-01-31"
    })
    void countsFromTheFirstOrTheLastDayAndNeverPastIt(String rule, LocalDate day) {
        assertThat(DateRule.parse(rule).in(START, END)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "start+", "start+1y", "2023-09-01", "end - 1w"})
    void refusesAnythingElseWithAnExample(String text) {
        assertThatThrownBy(() -> DateRule.parse(text)).hasMessageContaining("start+20d");
    }

    @Test
    void aPhaseMovesForwardOnly() {
        assertThat(PhaseState.PLANNED.leadsTo(PhaseState.OPEN)).isTrue();
        assertThat(PhaseState.OPEN.leadsTo(PhaseState.ENDED)).isTrue();
        assertThat(PhaseState.PLANNED.leadsTo(PhaseState.ENDED)).isFalse();
        assertThat(PhaseState.OPEN.leadsTo(PhaseState.OPEN)).isFalse();
        assertThat(PhaseState.ENDED.leadsTo(PhaseState.PLANNED)).isFalse();
    }
}
