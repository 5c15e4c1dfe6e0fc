package org.duban.escalation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.escalation.LadderAction;
import org.duban.escalation.LadderType;

/** Whether there is what a ladder names: a misspelt source would turn it off without a word. */
record LadderFit(Ladder ladder) {

    List<String> against(Map<String, LadderType> types) {
        String at = "ladder '" + ladder.key() + "'";
        LadderType type = types.get(ladder.type());
        if (type == null) {
            return List.of(at + ": there is no type '" + ladder.type() + "' (" + words(types.keySet()) + ")");
        }
        List<String> wrong = new ArrayList<>();
        ladder.traits().forEach((trait, values) -> traitOf(type, trait, values, at, wrong));
        for (int i = 0; i < ladder.steps().size(); i++) {
            actionsOf(type, ladder.steps().get(i), at + ", step " + (i + 1), wrong);
        }
        return wrong;
    }

    private static void traitOf(LadderType type, String trait, Set<String> values, String at, List<String> wrong) {
        Set<String> known = type.traits().get(trait);
        if (known == null) {
            wrong.add(at + ": " + type.name() + " has no trait '" + trait + "'"
                    + (type.traits().isEmpty() ? "" : " (" + words(type.traits().keySet()) + ")"));
            return;
        }
        values.stream()
                .filter(value -> !known.contains(value))
                .sorted()
                .forEach(
                        value -> wrong.add(at + ": " + trait + " is one of " + words(known) + ", not '" + value + "'"));
    }

    private static void actionsOf(LadderType type, LadderStep step, String at, List<String> wrong) {
        step.actions().stream()
                .filter(action -> !type.actions().contains(action))
                .forEach(action -> wrong.add(at + " (" + step.key() + "): " + word(action) + " is not possible for "
                        + type.name() + " ("
                        + type.actions().stream().sorted().map(LadderFit::word).collect(Collectors.joining(", "))
                        + ")"));
    }

    private static String words(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String word(LadderAction action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
