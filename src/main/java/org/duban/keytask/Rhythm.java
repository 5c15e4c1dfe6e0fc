package org.duban.keytask;

/** How often a key task is due. */
public enum Rhythm {
    /** On one date. */
    ONCE,
    MONTHLY,
    QUARTERLY,
    /** All through the campaign: due on its last day. */
    THROUGHOUT;

    public boolean recurs() {
        return this == MONTHLY || this == QUARTERLY;
    }
}
