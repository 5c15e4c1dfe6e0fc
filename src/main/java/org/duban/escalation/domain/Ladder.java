package org.duban.escalation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What happens as a date comes near and passes.
 *
 * @param type the case type, or type of parts, whose dates climb it
 * @param traits which of them: one of the values of each trait named; all, if none is named
 * @param steps in the order in which they come
 */
record Ladder(String key, String type, Map<String, Set<String>> traits, List<LadderStep> steps) {

    boolean fits(String caseType, Map<String, String> caseTraits) {
        return type.equals(caseType)
                && traits.entrySet().stream()
                        .allMatch(trait -> trait.getValue().contains(caseTraits.getOrDefault(trait.getKey(), "")));
    }

    /** The level of the last step that has come. */
    AlertLevel levelOn(LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
        AlertLevel level = AlertLevel.GREEN;
        for (LadderStep step : steps) {
            if (step.hasCome(dueOn, today, calendar)) {
                level = step.level();
            }
        }
        return level;
    }

    /**
     * The steps that came after the one day and up to the other. Of a step that comes again and again only the last
     * time counts.
     *
     * @param after null where none has been dealt with
     */
    List<LadderStep> comeSince(LocalDate dueOn, @Nullable LocalDate after, LocalDate today, WorkingCalendar calendar) {
        List<LadderStep> come = new ArrayList<>();
        for (LadderStep step : steps) {
            int before = after == null ? 0 : step.times(dueOn, after, calendar);
            int now = step.times(dueOn, today, calendar);
            if (now > before) {
                come.add(step.again(now - 1));
            }
        }
        return come;
    }

    /** The first day on which a step comes that had not come on the given one. */
    Optional<LocalDate> nextAfter(LocalDate dueOn, @Nullable LocalDate after, WorkingCalendar calendar) {
        return toCome(dueOn, after, calendar).stream().findFirst().map(step -> step.dayFor(dueOn, calendar));
    }

    /** The steps that had not come on the given day; of one that comes again and again only the next time. */
    List<LadderStep> toCome(LocalDate dueOn, @Nullable LocalDate after, WorkingCalendar calendar) {
        List<LadderStep> coming = new ArrayList<>();
        for (LadderStep step : steps) {
            int before = after == null ? 0 : step.times(dueOn, after, calendar);
            if (before == 0 || step.every() > 0) {
                coming.add(step.again(before));
            }
        }
        return coming;
    }

    /** One line that differs where the ladder differs, and is the same on every node. */
    String text() {
        Map<String, Set<String>> sorted = new TreeMap<>();
        traits.forEach((trait, values) -> sorted.put(trait, new TreeSet<>(values)));
        return key + " " + type + " " + sorted + " " + steps;
    }
}
