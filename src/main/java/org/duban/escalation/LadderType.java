package org.duban.escalation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type of dates that ladders are written for, as {@code config/escalation.yml} may name it. What it does not know
 * stops the start: a ladder for a source that does not exist would be silent.
 *
 * @param traits by which its ladders are chosen, with every value that there is
 * @param actions what a step may bring about
 */
public record LadderType(String name, Map<String, Set<String>> traits, Set<LadderAction> actions) {

    /** What can be brought about by no more than telling people. */
    public static final Set<LadderAction> TOLD = EnumSet.of(LadderAction.REMIND, LadderAction.REPORT);

    public static final Set<LadderAction> ALL = EnumSet.allOf(LadderAction.class);

    /** The values of a trait that is either so or not. */
    public static final Set<String> EITHER = Set.of("true", "false");

    /** The names of the constants. */
    public static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Set.copyOf(
                List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
    }
}
