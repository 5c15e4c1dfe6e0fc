package org.duban.rectification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.jspecify.annotations.Nullable;

/** What is wrong, as it was registered. */
@Embeddable
public record Problem(
        String description,
        String source,
        @Enumerated(EnumType.STRING) ProblemLevel level,
        @Enumerated(EnumType.STRING) Aspect aspect,
        @Column(name = "unit_id") long unitId,
        @Column(name = "root_cause") @Nullable String rootCause) {}
