package org.duban.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.Audience;
import org.duban.escalation.LadderAction;
import org.duban.escalation.LadderType;
import org.junit.jupiter.api.Test;

/** What is written against what there is. */
class LadderFitTest {

    private static final Map<String, LadderType> TYPES = Map.of(
            "rectification",
            new LadderType(
                    "rectification",
                    Map.of("kind", Set.of("IMMEDIATE", "STAGED"), "source", Set.of("audit", "public")),
                    LadderType.ALL),
            "plan-approval",
            new LadderType("plan-approval", Map.of(), LadderType.TOLD));

    @Test
    void acceptsWhatThereIs() {
        assertThat(wrong("rectification", Map.of("source", Set.of("audit")), LadderAction.ORDER))
                .isEmpty();
    }

    @Test
    void refusesAValueThatNobodyHas() {
        assertThat(wrong("rectification", Map.of("source", Set.of("audti")), LadderAction.REMIND))
                .containsExactly("ladder 'mine': source is one of audit, public, not 'audti'");
        assertThat(wrong("rectification", Map.of("kind", Set.of("IMEDIATE", "STAGED")), LadderAction.REMIND))
                .containsExactly("ladder 'mine': kind is one of IMMEDIATE, STAGED, not 'IMEDIATE'");
    }

    @Test
    void refusesATraitAndATypeThatThereIsNot() {
        assertThat(wrong("plan-approval", Map.of("kind", Set.of("STAGED")), LadderAction.REMIND))
                .containsExactly("ladder 'mine': plan-approval has no trait 'kind'");
        assertThat(wrong("rectifcation", Map.of(), LadderAction.REMIND))
                .containsExactly("ladder 'mine': there is no type 'rectifcation' (plan-approval, rectification)");
    }

    @Test
    void refusesAnActionThatTheTypeCannotBringAbout() {
        assertThat(wrong("plan-approval", Map.of(), LadderAction.ORDER))
                .containsExactly("ladder 'mine', step 1 (overdue-1): order is not possible for plan-approval"
                        + " (remind, report)");
        assertThat(wrong("plan-approval", Map.of(), LadderAction.REPORT)).isEmpty();
    }

    private static List<String> wrong(String type, Map<String, Set<String>> traits, LadderAction action) {
        LadderStep step = new LadderStep(true, 1, 0, AlertLevel.RED, Set.of(Audience.OFFICE), Set.of(action));
        return new LadderFit(new Ladder("mine", type, traits, List.of(step))).against(TYPES);
    }
}
