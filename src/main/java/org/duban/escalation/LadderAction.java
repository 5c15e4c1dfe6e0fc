package org.duban.escalation;

/** What a step of the ladder does besides changing the alert level. */
public enum LadderAction {
    /** Tells the audience. */
    REMIND,
    /** Asks the lead unit for an explanation. */
    EXPLAIN,
    /** Issues a supervision order to the lead unit. */
    ORDER,
    /** Puts the case under listed supervision. */
    LIST,
    /** Reports the case to the leading group. */
    REPORT
}
