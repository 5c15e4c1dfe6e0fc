package org.duban.campaign;

/** Where a phase is. It only ever moves forward. */
public enum PhaseState {
    PLANNED,
    OPEN,
    ENDED;

    /** The state that alone may follow; none follows the end. */
    public boolean leadsTo(PhaseState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
