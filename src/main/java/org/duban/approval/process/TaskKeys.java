package org.duban.approval.process;

/** The tasks of {@code processes/plan-approval.bpmn20.xml}. */
final class TaskKeys {

    static final String SIGN = "task_SignSubmission";
    static final String RECORD_MEETING = "task_RecordMeeting";
    static final String CONFIRM_MEETING = "task_ConfirmMeeting";
    static final String REVISE = "task_ReviseSubmission";
    static final String ISSUE = "task_IssueSubmission";
    static final String CONFIRM_RECEIPT = "task_ConfirmReceipt";

    private TaskKeys() {}
}
