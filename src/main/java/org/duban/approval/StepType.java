package org.duban.approval;

/** How a step decides. */
public enum StepType {
    SIGN,
    /** The office records a meeting, its chair confirms the record. */
    MEETING
}
