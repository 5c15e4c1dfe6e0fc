package org.duban.keytask;

/**
 * What a grass-roots unit has on its hands in a month.
 *
 * @param dueInMonth assignments that are due in the month, done ones included
 * @param open assignments that are asked of it now
 * @param otherOpen other cases that wait for it now
 */
public record UnitBurden(Ref unit, long dueInMonth, long open, long otherOpen) {

    /** How many requests it has: those of the month, and what else waits. */
    public long requests() {
        return dueInMonth + otherOpen;
    }
}
