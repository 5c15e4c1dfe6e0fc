package org.duban.rectification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.duban.rectification.ParticipationRole;

/** One person took part as one thing. Nothing in it is ever null, else each new one would write all of them anew. */
@Embeddable
public record Participation(
        @Column(name = "person_id", nullable = false) long personId,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        ParticipationRole role,

        @Column(nullable = false) Instant since) {}
