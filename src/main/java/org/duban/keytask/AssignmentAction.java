package org.duban.keytask;

/** What a person may do with an assignment. */
public enum AssignmentAction {
    ACCEPT,
    REPORT_PROGRESS,
    CLAIM_DONE,
    CONFIRM,
    SEND_BACK,
    URGE
}
