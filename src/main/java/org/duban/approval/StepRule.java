package org.duban.approval;

/** How many of the people asked have to approve. */
public enum StepRule {
    /** One person is asked: the first who may sign. */
    ONE,
    /** All are asked, the first approval suffices. */
    ANY,
    ALL,
    /** A share of all; a refusal is a vote against. */
    RATIO
}
