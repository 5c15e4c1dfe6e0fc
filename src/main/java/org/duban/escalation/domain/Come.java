package org.duban.escalation.domain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.escalation.Deadline;

/**
 * The steps of its ladder that one deadline has come to, in their order.
 *
 * @param behind those that nobody waited for: the clock looks for the first time, or the ladder or the calendar is
 *     another than when it was set. They are caught up with, and nobody is to be flooded with them.
 * @param live those that the clock waited for. Where nobody struck it in time (a node was down, a pause was taken
 *     back) they are several, and each is owed.
 */
record Come(Deadline deadline, Ladder ladder, List<LadderStep> behind, List<LadderStep> live) {

    Come without(Predicate<LadderStep> known) {
        return new Come(deadline, ladder, unless(behind, known), unless(live, known));
    }

    boolean isEmpty() {
        return behind.isEmpty() && live.isEmpty();
    }

    boolean isCatchUp() {
        return live.isEmpty();
    }

    LadderStep last() {
        List<LadderStep> steps = live.isEmpty() ? behind : live;
        return steps.get(steps.size() - 1);
    }

    List<LadderStep> steps() {
        return Stream.concat(behind.stream(), live.stream()).toList();
    }

    private static List<LadderStep> unless(List<LadderStep> steps, Predicate<LadderStep> known) {
        return steps.stream().filter(known.negate()).toList();
    }
}
