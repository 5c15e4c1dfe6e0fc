package org.duban.rectification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.duban.rectification.ParticipationRole;

/** One person took part as one thing. */
@Embeddable
public record Participation(
        @Column(name = "person_id") long personId,
        @Enumerated(EnumType.STRING) ParticipationRole role,
        Instant since) {}
