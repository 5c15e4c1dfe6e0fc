package org.duban.approval;

/** Where one run of a step stands. */
public enum StepState {
    WAITING,
    OPEN,
    PASSED,
    /** Everybody in it had signed the same content before, or its only added signer was removed. */
    SKIPPED,
    /** Somebody in it sent the submission back. */
    RETURNED,
    /** Somebody in it rejected the submission. */
    FAILED,
    /** Asked no more: withdrawn, sent back from elsewhere, or the content changed after it had passed. */
    VOID
}
