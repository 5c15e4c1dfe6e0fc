package org.duban.supervision;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an order stands. The states that may follow stand here; the aggregate consults them before each transition
 * and nothing else changes a state.
 */
public enum OrderState {
    /** Waits to be received by the unit. */
    ISSUED,
    /** The unit has it and owes an answer. */
    RECEIVED,
    /** The unit answered; waits for whoever issued it. */
    ANSWERED,
    /** The answer was accepted. */
    SETTLED,
    /** Taken back, or ended with its case. */
    WITHDRAWN;

    /** Still alive: has exactly one process instance. */
    public boolean open() {
        return this != SETTLED && this != WITHDRAWN;
    }

    public boolean maySucceed(OrderState next) {
        return successors().contains(next);
    }

    private Set<OrderState> successors() {
        return switch (this) {
            case ISSUED -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ANSWERED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(SETTLED, RECEIVED, WITHDRAWN);
            case SETTLED, WITHDRAWN -> EnumSet.noneOf(OrderState.class);
        };
    }
}
