package org.duban.rectification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.duban.rectification.RequestKind;

/** The one request that an item waits for, kept in its row: most items have none, and knowing that costs nothing. */
@Embeddable
public record OpenRequest(
        @Column(name = "open_request_id") Long id,

        @Enumerated(EnumType.STRING) @Column(name = "open_request_kind")
        RequestKind kind) {}
