package org.duban.escalation.domain;

import java.util.List;
import java.util.function.Predicate;
import org.duban.escalation.Deadline;

/**
 * The steps of its ladder that one deadline has come to, in their order.
 *
 * @param expected whether the clock had waited for the last of them
 */
record Come(Deadline deadline, Ladder ladder, List<LadderStep> steps, boolean expected) {

    Come without(Predicate<LadderStep> known) {
        return new Come(deadline, ladder, steps.stream().filter(known.negate()).toList(), expected);
    }

    LadderStep last() {
        return steps.get(steps.size() - 1);
    }

    /**
     * Nothing was dealt with before, or several come at once, or the ladder or the calendar is another than when the
     * clock was set: it lies back, and nobody is to be flooded with it.
     */
    boolean isCatchUp() {
        return !expected || steps.size() > 1 || deadline.struckUntil() == null;
    }
}
