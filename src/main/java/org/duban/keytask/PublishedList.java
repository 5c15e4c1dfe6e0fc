package org.duban.keytask;

import java.time.Instant;

/** The list that a campaign works by. */
public record PublishedList(long submissionId, String name, int versionNo, String fingerprint, Instant publishedAt) {}
