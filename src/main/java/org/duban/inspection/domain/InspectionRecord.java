package org.duban.inspection.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseClock;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.InspectionState;
import org.jspecify.annotations.Nullable;

/** What is stored of an inspection, to be read by all and changed by the aggregate only. */
@MappedSuperclass
public abstract class InspectionRecord {

    @Id
    long id;

    /** Null until it is stored: that is how a new one is known. */
    @Version
    @Nullable
    Long version;

    String number;
    long campaignId;

    @Enumerated(EnumType.STRING)
    InspectionKind kind;

    @Nullable
    Long roundId;

    @Nullable
    Long itemId;

    /** The closure that is looked at; null for a unit. */
    @Nullable
    Instant ofClosing;

    @Nullable
    String itemNumber;

    String subject;
    long unitId;

    @Nullable
    Long leaderId;

    boolean restricted;

    @Enumerated(EnumType.STRING)
    Reach reach;

    @Enumerated(EnumType.STRING)
    InspectionState state = InspectionState.WAITING;

    Instant openedAt;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    AlertLevel alertLevel = AlertLevel.GREEN;

    CaseClock clock = CaseClock.NONE;

    @Nullable
    Finding finding;

    int evidence;
    String processInstanceId;

    @SuppressWarnings("NullAway.Init")
    InspectionRecord() {}

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long campaignId() {
        return campaignId;
    }

    public InspectionKind kind() {
        return kind;
    }

    public @Nullable Long roundId() {
        return roundId;
    }

    public @Nullable Long itemId() {
        return itemId;
    }

    public @Nullable String itemNumber() {
        return itemNumber;
    }

    public String subject() {
        return subject;
    }

    public long unitId() {
        return unitId;
    }

    public @Nullable Long leaderId() {
        return leaderId;
    }

    public boolean restricted() {
        return restricted;
    }

    public Reach reach() {
        return reach;
    }

    public InspectionState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public AlertLevel alertLevel() {
        return alertLevel;
    }

    public CaseClock clock() {
        return clock;
    }

    public @Nullable Finding finding() {
        return finding;
    }

    public String processInstanceId() {
        return processInstanceId;
    }
}
