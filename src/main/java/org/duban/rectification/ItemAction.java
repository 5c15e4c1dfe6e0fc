package org.duban.rectification;

/** What a person may be asked to do with an item. */
public enum ItemAction {
    CONFIRM,
    SEND_BACK_FOR_COMPLETION,
    MERGE,
    /** The problem is a closed one come back. */
    LINK_PARENT,
    VOID,
    COMPLETE_REGISTRATION,
    ASSIGN,
    ACCEPT,
    REFUSE,
    PLAN_MEASURE,
    REPORT_PROGRESS,
    FINISH_MEASURE,
    CLAIM_COMPLETION,
    COUNTERSIGN,
    DECLINE_CLAIM,
    COMMIT_RECOVERY,
    RECORD_VERIFICATION,
    SEND_BACK,
    CLOSE,
    CONFIRM_CLOSURE,
    DECLINE_CLOSURE,
    REOPEN,
    ASK_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    APPEAL,
    UPHOLD_APPEAL,
    REJECT_APPEAL,
    /** Somebody else decides the open request. */
    REASSIGN_REQUEST,
    WITHDRAW_REQUEST,
    URGE,
    /** The campaign may end before the item does. */
    CARRY_OVER,
    REASSIGN,
    NAME_OUTSIDER
}
