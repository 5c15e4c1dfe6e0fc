package org.duban.rectification.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseClock;
import org.jspecify.annotations.Nullable;

/** Until when an item is to be rectified, and what its clock says of it. */
@MappedSuperclass
public abstract class ItemDates {

    @Nullable
    LocalDate dueOn;

    /** Null before a date was set: an embeddable without values is read as null. */
    @Nullable
    CaseClock clock;

    /** How often the date was extended. */
    int extensions;

    /** How often the unit asked for more time. */
    int extensionAsks;

    @Nullable
    String dueWords;

    @Nullable
    LocalDate recoveryOn;

    @Nullable
    String recoveryReason;

    @Enumerated(EnumType.STRING)
    AlertLevel alertLevel = AlertLevel.GREEN;

    ItemDates() {}

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** The original date, and what the clock knows of the one in force. */
    public CaseClock clock() {
        return clock == null ? CaseClock.NONE : clock;
    }

    public int extensions() {
        return extensions;
    }

    public int extensionAsks() {
        return extensionAsks;
    }

    public @Nullable String dueWords() {
        return dueWords;
    }

    public @Nullable LocalDate recoveryOn() {
        return recoveryOn;
    }

    public @Nullable String recoveryReason() {
        return recoveryReason;
    }

    public AlertLevel alertLevel() {
        return alertLevel;
    }
}
