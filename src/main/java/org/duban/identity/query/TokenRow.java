package org.duban.identity.query;

import java.time.Instant;

/** A living token as its holder sees it. */
public record TokenRow(Long id, Instant createdAt, Instant expiresAt) {}
