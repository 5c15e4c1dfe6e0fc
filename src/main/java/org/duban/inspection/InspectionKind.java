package org.duban.inspection;

/** Why something is looked at again. */
public enum InspectionKind {
    /** A closed item, drawn by lot. */
    REVERSE_CHECK,
    /** A closed item, some working days after its closure. */
    LOOK_BACK_REVIEW,
    /** A unit with open items, from the half-monthly plan. */
    SPOT_CHECK;

    /** Looks at an item rather than at a unit. */
    public boolean ofItem() {
        return this != SPOT_CHECK;
    }

    /** Comes from a round that is drawn. */
    public boolean drawn() {
        return this != LOOK_BACK_REVIEW;
    }
}
