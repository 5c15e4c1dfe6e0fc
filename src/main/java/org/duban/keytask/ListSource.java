package org.duban.keytask;

/**
 * The approved list that is published.
 *
 * @param name as people call it: number and title of the submission
 */
public record ListSource(long submissionId, String name, int versionNo, String fingerprint) {}
