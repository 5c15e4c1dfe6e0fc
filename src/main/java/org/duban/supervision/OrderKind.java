package org.duban.supervision;

/** What is asked of the unit. */
public enum OrderKind {
    /** 督办单: to get on with it, and to answer in writing. */
    ORDER,
    /** 情况说明: to explain why it is late. */
    EXPLANATION
}
