package org.duban.rectification;

/** What the verifier found. */
public enum VerificationOutcome {
    RECTIFIED,
    PARTLY_RECTIFIED,
    NOT_RECTIFIED
}
