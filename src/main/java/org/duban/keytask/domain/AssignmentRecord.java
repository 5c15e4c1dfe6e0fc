package org.duban.keytask.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseClock;
import org.duban.keytask.AssignmentState;
import org.jspecify.annotations.Nullable;

/** What is stored of an assignment, to be read by all and changed by the transitions of this package only. */
@MappedSuperclass
public abstract class AssignmentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_task_assignment_seq")
    @SequenceGenerator(name = "key_task_assignment_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    long version;

    long keyTaskId;
    long campaignId;
    long unitId;
    int periodNo;
    LocalDate beginsOn;
    LocalDate dueOn;

    /** With the date of the list that first asked; a later list may move {@link #dueOn}, never this. */
    CaseClock clock;

    @Enumerated(EnumType.STRING)
    AssignmentState state;

    Instant stateSince;

    @Enumerated(EnumType.STRING)
    AlertLevel alertLevel = AlertLevel.GREEN;

    long madeBy;
    Instant madeAt;

    @Nullable
    Long acceptedBy;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant lastProgressAt;

    @Nullable
    Long claimedBy;

    @Nullable
    Instant claimedAt;

    @Nullable
    String claimStatement;

    @Nullable
    Long confirmedBy;

    @Nullable
    Instant confirmedAt;

    /** What the last return named as missing. */
    @Nullable
    String missing;

    int returns;

    @Nullable
    String withdrawnBy;

    @SuppressWarnings("NullAway.Init")
    AssignmentRecord() {}

    public long id() {
        if (id == null) {
            throw new IllegalStateException("an assignment has no id before it is stored");
        }
        return id;
    }

    public String processInstanceId() {
        return "key-task-assignment-" + id();
    }

    public long keyTaskId() {
        return keyTaskId;
    }

    public long campaignId() {
        return campaignId;
    }

    public long unitId() {
        return unitId;
    }

    public int periodNo() {
        return periodNo;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate firstDueOn() {
        return Objects.requireNonNull(clock.originalDueOn());
    }

    public CaseClock clock() {
        return clock;
    }

    public AssignmentState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public AlertLevel alertLevel() {
        return alertLevel;
    }

    public long madeBy() {
        return madeBy;
    }

    public @Nullable Long claimedBy() {
        return claimedBy;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable String claimStatement() {
        return claimStatement;
    }

    public @Nullable Long confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable String missing() {
        return missing;
    }

    public int returns() {
        return returns;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }
}
