package org.duban.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One person took part as one thing, which is what lets them read it for good. */
@Embeddable
public record Participation(
        @Column(name = "person_id", nullable = false) long personId,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        Role role,

        @Column(nullable = false) Instant since) {

    /** As what. */
    public enum Role {
        AUTHOR,
        SIGNER,
        COPIED,
        /** Was told that a step is overdue, and has to see what of. */
        ESCALATED,
        /** Of the office that recorded or issued. */
        OFFICE,
        /** Confirmed receipt for a unit. */
        RECIPIENT
    }
}
