package org.duban.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One attachment of a version: a file in the evidence store. */
@Embeddable
public record AttachedFile(
        @Column(name = "file_id", nullable = false) long fileId,
        @Column(nullable = false) String name,
        @Column(nullable = false) String sha256) {}
