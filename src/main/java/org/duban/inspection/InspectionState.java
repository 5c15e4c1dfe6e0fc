package org.duban.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    /** Waits for a supervisor. */
    WAITING,
    /** The closure holds; the unit is in order. */
    HELD,
    /** It does not; an item has been reopened. */
    FAILED,
    /** What was to be looked at is open again already. */
    WITHDRAWN;

    public boolean recorded() {
        return this == HELD || this == FAILED;
    }
}
