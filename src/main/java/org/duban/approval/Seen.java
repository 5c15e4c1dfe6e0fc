package org.duban.approval;

/** A submission as somebody saw it in a list before approving several at once. */
public record Seen(long submissionId, String fingerprint) {}
