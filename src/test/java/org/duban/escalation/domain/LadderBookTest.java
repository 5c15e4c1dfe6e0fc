package org.duban.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.escalation.LadderAction;
import org.duban.escalation.LadderType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LadderBookTest {

    @Test
    void readsALadder() {
        Ladder ladder = book(Map.of()).of("rectification", Map.of());
        assertThat(ladder.steps()).extracting(LadderStep::key).containsExactly("due-in-3", "overdue-1", "overdue-5");
        assertThat(ladder.steps()).extracting(LadderStep::every).containsExactly(0, 0, 2);
    }

    @Test
    void theLadderThatNamesMostOfACaseHolds() {
        LadderBook book = book(Map.of(
                "ladders.drive.for.type", "rectification",
                "ladders.drive.for.kind", "STAGED, SPECIAL_DRIVE",
                "ladders.drive.steps[0].overdue", "1",
                "ladders.drive.steps[0].level", "red",
                "ladders.drive.steps[0].audience[0]", "unit-head",
                "ladders.drive.steps[0].actions[0]", "report"));
        assertThat(book.of("rectification", Map.of("kind", "SPECIAL_DRIVE")).key())
                .isEqualTo("drive");
        assertThat(book.of("rectification", Map.of("kind", "IMMEDIATE")).key()).isEqualTo("plain");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            steps[0].audience[0] | nobody | step 1 (in 3): audience is one of handler, unit-head, leader, office, leading-group, not 'nobody'
            steps[0].level       | ''     | step 1 (in 3): has no level (green, yellow, red)
            steps[0].level       | blue   | step 1 (in 3): level is one of green, yellow, red, not 'blue'
            steps[0].level       | red    | step 1 (in 3): is red before the date has passed
            steps[0].in          | soon   | step 1 (in soon): in is a number from 0 to 250, not 'soon'
            steps[0].in          | 251    | step 1 (in 251): in is a number from 0 to 250, not '251'
            steps[0].overdue     | 1      | step 1: says either in: N or overdue: N, in working days
            steps[0].actions[0]  | shout  | step 1 (in 3): actions is one of remind, explain, order, list, report, not 'shout'
            steps[0].every       | 2      | step 1 (in 3): every is for the last step, and only once it is overdue
            steps[1].level       | yellow | is not red on the day after the date (overdue: 1, level: red)
            steps[2].overdue     | 1      | has the step overdue-1 twice
            steps[2].level       | yellow | the level falls from overdue-1 to overdue-5
            steps[1].overdue     | 9      | the step overdue-5 comes before overdue-9
            steps[2].every       | never  | step 3 (overdue 5): every is a number from 1 to 250, not 'never'
            for.color            | red    | there is no trait 'color' (kind, level, restricted, source, type)
            for.type             | a,b    | says for which type of cases it is
            """)
    void refusesAWrongFileAndSaysWhere(String key, String value, String said) {
        assertThatThrownBy(() -> book(Map.of("ladders.plain." + key, value)))
                .isInstanceOf(LaddersRefused.class)
                .hasMessageContaining("config/escalation.yml: ladder 'plain'")
                .hasMessageContaining(said);
    }

    @Test
    void refusesAStepThatNobodyWouldHearOf() {
        assertThatThrownBy(() -> book(Map.of(
                        "ladders.silent.for.type", "rectification",
                        "ladders.silent.steps[0].overdue", "1",
                        "ladders.silent.steps[0].level", "red")))
                .isInstanceOf(LaddersRefused.class)
                .hasMessageContaining("ladder 'silent', step 1 (overdue 1): has no audience, nobody would hear of it")
                .hasMessageContaining("ladder 'silent', step 1 (overdue 1): does nothing");
    }

    @Test
    void refusesAnEmptyLadder() {
        assertThatThrownBy(() -> book(Map.of("ladders.empty.for.type", "rectification")))
                .isInstanceOf(LaddersRefused.class)
                .hasMessageContaining("ladder 'empty': has no steps");
    }

    @Test
    void refusesAWordThatItDoesNotKnow() {
        assertThatThrownBy(() -> book(Map.of("ladders.plain.steps[0].audiences", "handler")))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("steps[0].audiences");
    }

    @Test
    void aTypeOfCasesNeedsALadderForAllOfThem() {
        assertThatThrownBy(() -> book(Map.of()).require("inspection"))
                .isInstanceOf(LaddersRefused.class)
                .hasMessage("config/escalation.yml: there is no ladder for every case of the type 'inspection'"
                        + " (for: {type: inspection})");
    }

    @Test
    void whatALadderNamesMustBeThere() {
        LadderBook book = book(Map.of(
                "ladders.drive.for.type", "rectification",
                "ladders.drive.for.source", "audti",
                "ladders.drive.steps[0].overdue", "1",
                "ladders.drive.steps[0].level", "red",
                "ladders.drive.steps[0].audience[0]", "unit-head",
                "ladders.drive.steps[0].actions[0]", "order"));
        LadderType there =
                new LadderType("rectification", Map.of("source", Set.of("audit")), Set.of(LadderAction.REMIND));
        assertThatThrownBy(() -> book.check(List.of(there)))
                .isInstanceOf(LaddersRefused.class)
                .hasMessage("config/escalation.yml: ladder 'drive': source is one of audit, not 'audti'\n"
                        + "config/escalation.yml: ladder 'drive', step 1 (overdue-1): order is not possible for"
                        + " rectification (remind)");
        assertThatCode(() -> book(Map.of()).check(List.of(there))).doesNotThrowAnyException();
    }

    @Test
    void theFingerprintFollowsWhatIsWritten() {
        String plain = book(Map.of()).fingerprint();
        assertThat(book(Map.of()).fingerprint()).isEqualTo(plain);
        assertThat(book(Map.of("ladders.plain.steps[0].in", "4")).fingerprint()).isNotEqualTo(plain);
    }

    @Test
    void tellsWhatToMendWithoutAStackTrace() {
        LaddersRefused refused = new LaddersRefused(List.of("ladder 'a': has no steps", "ladder 'b': has no steps"));
        assertThat(new LaddersRefusedAnalyzer().analyze(refused, refused).getDescription())
                .isEqualTo("config/escalation.yml: ladder 'a': has no steps\n"
                        + "config/escalation.yml: ladder 'b': has no steps");
    }

    private static LadderBook book(Map<String, String> changes) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("duban.escalation.ladders.plain.for.type", "rectification");
        step(properties, 0, "in", "3", "yellow");
        step(properties, 1, "overdue", "1", "red");
        step(properties, 2, "overdue", "5", "red");
        properties.put("duban.escalation.ladders.plain.steps[2].every", "2");
        changes.forEach((key, value) -> properties.put("duban.escalation." + key, value));
        return new LadderBook(new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate(
                        ConfigurationPropertyName.of("duban.escalation"),
                        Bindable.of(LadderProperties.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT)));
    }

    private static void step(Map<String, String> properties, int step, String when, String days, String level) {
        String at = "duban.escalation.ladders.plain.steps[" + step + "].";
        properties.put(at + when, days);
        properties.put(at + "level", level);
        properties.put(at + "audience[0]", "handler");
        properties.put(at + "actions[0]", "remind");
    }
}
