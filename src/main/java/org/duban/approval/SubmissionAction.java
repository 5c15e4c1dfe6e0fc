package org.duban.approval;

/** What somebody may do with a submission. */
public enum SubmissionAction {
    EDIT,
    /** Sends it, for the first time or again. */
    SEND,
    WITHDRAW,
    DISCARD,
    APPROVE,
    RETURN,
    REJECT,
    TRANSFER,
    DELEGATE,
    /** Takes the signature back from whom it was delegated to, or who was added before. */
    TAKE_BACK,
    /** Somebody to whom it was delegated says what they think; the decision stays with the delegator. */
    GIVE_OPINION,
    ADD_SIGNER_BEFORE,
    ADD_SIGNER_AFTER,
    REMOVE_SIGNER,
    COPY,
    COMMENT,
    ASK,
    ANSWER,
    URGE,
    RECORD_MEETING,
    CONFIRM_MEETING,
    /** The chair does not find the meeting in its record. */
    CORRECT_MEETING,
    ISSUE,
    CONFIRM_RECEIPT
}
