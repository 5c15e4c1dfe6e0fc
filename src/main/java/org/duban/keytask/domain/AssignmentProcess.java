package org.duban.keytask.domain;

import java.util.Collection;
import org.duban.kernel.Actor;
import org.duban.keytask.AssignmentState;

/** What the domain tells the process, in the words of the domain. */
public interface AssignmentProcess {

    /** The assignments came to life where they stand; each gets a process of its own, all in one go. */
    void made(Collection<KeyTaskAssignment> assignments, Actor actor);

    /** Somebody's act moved the assignment: what waited for that act waits no longer. */
    void left(KeyTaskAssignment assignment, AssignmentState before, Actor actor);

    /** The assignment is withdrawn: nothing waits for it any more. */
    void withdrawn(KeyTaskAssignment assignment, Actor actor);

    /** A planned period begins on another day: the process waits for that one, which may have come already. */
    void beginMoved(KeyTaskAssignment assignment, Actor actor);

    /** The clock has another day to wait for, or none: it looks again. A planned period has none yet. */
    void clockMoved(KeyTaskAssignment assignment, Actor actor);

    /** The ladder or the calendar changed: the clock strikes what has come and looks again. */
    void clockWoken(KeyTaskAssignment assignment, Actor actor);
}
