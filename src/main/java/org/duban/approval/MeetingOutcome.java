package org.duban.approval;

/** What a meeting decided on a submission. */
public enum MeetingOutcome {
    PASSED,
    RETURNED,
    REJECTED
}
