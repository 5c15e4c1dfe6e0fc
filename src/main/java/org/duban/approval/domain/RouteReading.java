package org.duban.approval.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duban.approval.StepRule;
import org.duban.approval.StepType;
import org.duban.approval.domain.RouteProperties.RouteText;
import org.duban.approval.domain.RouteProperties.StepText;
import org.jspecify.annotations.Nullable;

/** Reads one route, and collects what is wrong with it, each with the step it concerns. */
final class RouteReading {

    private static final int LONGEST = 250;

    private final String key;
    private final List<String> wrong;

    RouteReading(String key, List<String> wrong) {
        this.key = key;
        this.wrong = wrong;
    }

    Route read(RouteText text) {
        boolean restarts = "restart".equals(text.afterReturn());
        if (!restarts && !"resume".equals(text.afterReturn())) {
            wrong.add(at() + ": after-return is resume or restart, not '" + text.afterReturn() + "'");
        }
        if (text.steps().isEmpty()) {
            wrong.add(at() + ": has no steps");
        }
        Set<String> keys = new HashSet<>();
        List<StepSpec> steps = new ArrayList<>();
        for (int i = 0; i < text.steps().size(); i++) {
            StepText step = text.steps().get(i);
            String place = at() + ", step " + (i + 1) + (blank(step.key()) ? "" : " '" + step.key() + "'");
            if (words(step.key()).isEmpty() || !keys.add(words(step.key()))) {
                wrong.add(place + ": needs a key of its own");
            }
            steps.add(step(step, place));
        }
        return new Route(key, restarts, List.copyOf(steps));
    }

    private StepSpec step(StepText text, String place) {
        if (blank(text.zh()) || blank(text.en())) {
            wrong.add(place + ": needs a name in both languages (zh, en)");
        }
        if (blank(text.who())) {
            wrong.add(place + ": is empty, nobody is asked (who)");
        } else if (Who.parse(words(text.who()))
                .filter(who -> who.form() != Who.Form.IDENTIFIED)
                .isEmpty()) {
            wrong.add(place + ": nobody is called '" + text.who() + "' (post:UNIT_HEAD@unit, leader-in-charge,"
                    + " person:<username>, lead-units, office:OFFICE_DIRECTOR, leading-group:LEADING_GROUP_HEAD)");
        }
        StepType type = one(StepType.values(), text.type(), place + ": type").orElse(StepType.SIGN);
        StepRule rule = one(StepRule.values(), text.rule(), place + ": rule").orElse(StepRule.ONE);
        boolean skip = yes(text.skipIfSigned(), place + ": skip-if-signed");
        if (skip && (rule == StepRule.RATIO || type == StepType.MEETING)) {
            wrong.add(place + ": a meeting or a vote by ratio cannot be skipped because of earlier signatures");
        }
        return new StepSpec(
                words(text.key()),
                words(text.zh()),
                words(text.en()),
                type,
                rule,
                rule == StepRule.RATIO ? number(text.ratio(), 1, 100, place + ": ratio") : 0,
                number(text.workingDays(), 1, LONGEST, place + ": working-days"),
                skip,
                yes(text.handSigned(), place + ": hand-signed"),
                words(text.who()));
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String text, String place) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            wrong.add(
                    place + " is one of " + Arrays.toString(values).toLowerCase(Locale.ROOT) + ", not '" + text + "'");
        }
        return found;
    }

    private boolean yes(String text, String place) {
        if (!"true".equals(text) && !"false".equals(text)) {
            wrong.add(place + " is true or false, not '" + text + "'");
        }
        return "true".equals(text);
    }

    private int number(@Nullable String text, int least, int most, String place) {
        try {
            int number = Integer.parseInt(words(text));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        wrong.add(place + " is a number from " + least + " to " + most + ", not '" + words(text) + "'");
        return least;
    }

    private String at() {
        return "route '" + key + "'";
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
