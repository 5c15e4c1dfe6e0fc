package org.duban.escalation.domain;

import java.util.List;
import java.util.function.Predicate;
import org.duban.escalation.Deadline;

/** The steps of its ladder that one deadline has come to, in their order. */
record Come(Deadline deadline, Ladder ladder, List<LadderStep> steps) {

    Come without(Predicate<LadderStep> known) {
        return new Come(deadline, ladder, steps.stream().filter(known.negate()).toList());
    }

    LadderStep last() {
        return steps.get(steps.size() - 1);
    }

    /** Nothing was dealt with before, or several at once: it lies back, and nobody is to be flooded with it. */
    boolean isCatchUp() {
        return steps.size() > 1 || deadline.struckUntil() == null;
    }
}
