package org.duban.supervision.domain;

import jakarta.persistence.Embedded;
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
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseClock;
import org.duban.kernel.CaseRef;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderState;
import org.duban.supervision.Supervision;
import org.jspecify.annotations.Nullable;

/** What is stored of an order, to be read by all and changed by the transitions of this package only. */
@MappedSuperclass
public abstract class OrderRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_order_seq")
    @SequenceGenerator(name = "supervision_order_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    long version;

    long campaignId;

    /** The year of the number. */
    int numberYear;

    int numberNo;

    @Enumerated(EnumType.STRING)
    OrderKind kind;

    @Enumerated(EnumType.STRING)
    OrderState state;

    Instant stateSince;

    @Embedded
    AboutCase about;

    String text;

    /** The step of the case's ladder that issued it. */
    @Nullable
    String step;

    /** The date that the step was counted from. */
    @Nullable
    LocalDate stepDueOn;

    /** 0 where the ladder issued it. */
    long issuedBy;

    Instant issuedAt;
    LocalDate dueOn;

    @Nullable
    CaseClock clock;

    @Enumerated(EnumType.STRING)
    AlertLevel alertLevel = AlertLevel.GREEN;

    @Nullable
    Long receivedBy;

    @Nullable
    Instant receivedAt;

    @Nullable
    Long answeredBy;

    @Nullable
    Long settledBy;

    @Nullable
    Instant settledAt;

    /** What the last return named as missing. */
    @Nullable
    String missing;

    int returns;

    @Nullable
    String withdrawnReason;

    @SuppressWarnings("NullAway.Init")
    OrderRecord() {}

    public long id() {
        if (id == null) {
            throw new IllegalStateException("an order has no id before it is stored");
        }
        return id;
    }

    public CaseRef ref() {
        return new CaseRef(Supervision.CASE_TYPE, id());
    }

    public String processInstanceId() {
        return "supervision-order-" + id();
    }

    /** The name that is the same in every language. */
    public String number() {
        return "SO-%d-%03d".formatted(numberYear, numberNo);
    }

    public int numberYear() {
        return numberYear;
    }

    public int numberNo() {
        return numberNo;
    }

    public long campaignId() {
        return campaignId;
    }

    public OrderKind kind() {
        return kind;
    }

    public OrderState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public AboutCase about() {
        return about;
    }

    public long unitId() {
        return about.unitId();
    }

    public String text() {
        return text;
    }

    public boolean byLadder() {
        return step != null;
    }

    public long issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public CaseClock clock() {
        return clock == null ? CaseClock.NONE : clock;
    }

    public AlertLevel alertLevel() {
        return alertLevel;
    }

    public @Nullable Long receivedBy() {
        return receivedBy;
    }

    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Long answeredBy() {
        return answeredBy;
    }

    public @Nullable Long settledBy() {
        return settledBy;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable String missing() {
        return missing;
    }

    public int returns() {
        return returns;
    }

    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }
}
