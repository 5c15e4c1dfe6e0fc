package org.duban.approval.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseClock;
import org.jspecify.annotations.Nullable;

/** Until when the open step is to be decided, and what its clock says of it. */
@MappedSuperclass
public abstract class SubmissionDates {

    @Nullable
    LocalDate dueOn;

    /** Of the open step; null before one was open: an embeddable without values is read as null. */
    @Nullable
    CaseClock clock;

    @Enumerated(EnumType.STRING)
    AlertLevel alertLevel = AlertLevel.GREEN;

    SubmissionDates() {}

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public CaseClock clock() {
        return clock == null ? CaseClock.NONE : clock;
    }

    public AlertLevel alertLevel() {
        return alertLevel;
    }
}
