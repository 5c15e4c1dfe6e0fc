package org.duban.keytask;

/** The three orders of one list. */
public enum ListView {
    /** 任务清单: by tier, in the list's order. */
    TASK,
    /** 责任清单: by who answers for it. */
    RESPONSIBILITY,
    /** 时限清单: by date. */
    DEADLINE
}
