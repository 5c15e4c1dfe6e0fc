package org.duban.escalation.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.Audience;
import org.duban.escalation.LadderAction;
import org.duban.escalation.domain.LadderProperties.LadderText;
import org.duban.escalation.domain.LadderProperties.StepText;
import org.jspecify.annotations.Nullable;

/** Reads one ladder, and collects what is wrong with it, each with the step it concerns. */
final class LadderReading {

    private static final int LONGEST = 250;
    private static final String TYPE = "type";
    private static final Set<String> TRAITS = Set.of(TYPE, "kind", "source", "level", "restricted");

    private final String key;
    private final List<String> wrong;

    LadderReading(String key, List<String> wrong) {
        this.key = key;
        this.wrong = wrong;
    }

    Ladder read(LadderText text) {
        String at = "ladder '" + key + "'";
        Map<String, Set<String>> traits = new LinkedHashMap<>();
        text.traits().forEach((trait, values) -> {
            refuseIf(!TRAITS.contains(trait), at + ": there is no trait '" + trait + "' (" + names(TRAITS) + ")");
            traits.put(
                    trait, Arrays.stream(values.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet()));
        });
        Set<String> type = Optional.ofNullable(traits.remove(TYPE)).orElse(Set.of());
        refuseIf(type.size() != 1, at + ": says for which type of cases it is (for: {type: rectification, ...})");
        refuseIf(text.steps().isEmpty(), at + ": has no steps");
        List<LadderStep> steps = new ArrayList<>();
        for (int i = 0; i < text.steps().size(); i++) {
            step(
                            text.steps().get(i),
                            at + ", step " + (i + 1),
                            i == text.steps().size() - 1)
                    .ifPresent(steps::add);
        }
        if (steps.size() == text.steps().size()) {
            checkOrder(steps, at);
        }
        return new Ladder(key, type.stream().findFirst().orElse(""), Map.copyOf(traits), List.copyOf(steps));
    }

    private Optional<LadderStep> step(StepText text, String number, boolean last) {
        boolean overdue = text.overdue() != null;
        String at = number + (overdue ? " (overdue " + text.overdue() + ")" : " (in " + text.in() + ")");
        if (overdue == (text.in() != null)) {
            wrong.add(number + ": says either in: N or overdue: N, in working days");
            return Optional.empty();
        }
        int days = overdue ? number(text.overdue(), 1, at + ": overdue") : number(text.in(), 0, at + ": in");
        int every = text.every() == null ? 0 : number(text.every(), 1, at + ": every");
        refuseIf(every > 0 && !(last && overdue), at + ": every is for the last step, and only once it is overdue");
        Set<Audience> audience = several(Audience.class, text.audience(), at + ": audience");
        refuseIf(audience.isEmpty(), at + ": has no audience, nobody would hear of it (" + names(Audience.class) + ")");
        Set<LadderAction> actions = several(LadderAction.class, text.actions(), at + ": actions");
        refuseIf(actions.isEmpty(), at + ": does nothing (actions: " + names(LadderAction.class) + ")");
        Optional<AlertLevel> level = level(text.level(), at);
        refuseIf(
                !overdue && level.filter(AlertLevel.RED::equals).isPresent(),
                at + ": is red before the date has passed");
        return level.map(known -> new LadderStep(overdue, days, every, known, audience, actions));
    }

    private void checkOrder(List<LadderStep> steps, String at) {
        Set<String> seen = new HashSet<>();
        LadderStep before = null;
        for (LadderStep step : steps) {
            refuseIf(!seen.add(step.key()), at + ": has the step " + step.key() + " twice");
            if (before != null && seen.size() > 1) {
                boolean later = step.overdue()
                        ? !before.overdue() || before.days() <= step.days()
                        : !before.overdue() && before.days() >= step.days();
                refuseIf(!later, at + ": the step " + step.key() + " comes before " + before.key());
                refuseIf(
                        step.level().compareTo(before.level()) < 0,
                        at + ": the level falls from " + before.key() + " to " + step.key());
            }
            before = step;
        }
        refuseIf(
                steps.stream().noneMatch(step -> step.overdue() && step.days() == 1 && step.level() == AlertLevel.RED),
                at + ": is not red on the day after the date (overdue: 1, level: red)");
    }

    private Optional<AlertLevel> level(@Nullable String text, String at) {
        if (text == null || text.isBlank()) {
            wrong.add(at + ": has no level (" + names(AlertLevel.class) + ")");
            return Optional.empty();
        }
        return one(AlertLevel.class, text, at + ": level");
    }

    private <E extends Enum<E>> Set<E> several(Class<E> type, List<String> texts, String at) {
        Set<E> found = EnumSet.noneOf(type);
        texts.forEach(text -> one(type, text, at).ifPresent(found::add));
        return Collections.unmodifiableSet(found); // in the order of the constants, on every node
    }

    private <E extends Enum<E>> Optional<E> one(Class<E> type, String text, String at) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        refuseIf(found.isEmpty(), at + " is one of " + names(type) + ", not '" + text + "'");
        return found;
    }

    private int number(@Nullable String text, int least, String at) {
        try {
            int number = Integer.parseInt(text == null ? "" : text.strip());
            if (number >= least && number <= LONGEST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        wrong.add(at + " is a number from " + least + " to " + LONGEST + ", not '" + text + "'");
        return least;
    }

    private void refuseIf(boolean bad, String line) {
        if (bad) {
            wrong.add(line);
        }
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(LadderReading::word).collect(Collectors.joining(", "));
    }

    private static String names(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
