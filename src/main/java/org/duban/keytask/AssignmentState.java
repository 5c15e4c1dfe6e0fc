package org.duban.keytask;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one unit's assignment stands. The states that may follow stand here; the aggregate consults them before
 * each transition and nothing else changes a state.
 */
public enum AssignmentState {
    /** Its period has not begun. */
    PLANNED,
    /** Waits for acceptance by the unit. */
    ASSIGNED,
    /** The unit is at work. */
    IN_PROGRESS,
    /** The unit says that it is done; waits for the office. */
    CLAIMED,
    /** Done. */
    CONFIRMED,
    /** No longer asked: a later list left it out. */
    WITHDRAWN;

    /** Still alive: has exactly one process instance. */
    public boolean open() {
        return this != CONFIRMED && this != WITHDRAWN;
    }

    /** Asked of the unit now. */
    public boolean running() {
        return open() && this != PLANNED;
    }

    public boolean maySucceed(AssignmentState next) {
        return successors().contains(next);
    }

    private Set<AssignmentState> successors() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ASSIGNED, IN_PROGRESS, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(CLAIMED, WITHDRAWN);
            case CLAIMED -> EnumSet.of(CONFIRMED, IN_PROGRESS, WITHDRAWN);
            case CONFIRMED, WITHDRAWN -> EnumSet.noneOf(AssignmentState.class);
        };
    }
}
