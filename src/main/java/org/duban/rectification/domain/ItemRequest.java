package org.duban.rectification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.escalation.CaseClock;
import org.duban.escalation.Counted;
import org.duban.kernel.CaseRef;
import org.duban.rectification.AppealGround;
import org.duban.rectification.RequestKind;
import org.duban.rectification.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * An extension or an appeal: a small case of its own beside the item that it is about. It has no version: whoever
 * changes it holds the item's row.
 */
@Entity
@Table(name = "rectification_request")
public class ItemRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rectification_request_seq")
    @SequenceGenerator(name = "rectification_request_seq", allocationSize = 50)
    private @Nullable Long id;

    private long itemId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealGround ground;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private String reason;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate wantedOn;
    private @Nullable LocalDate grantedOn;
    private @Nullable Long verificationId;
    private @Nullable Long verifierId;
    private int round;
    private long unitId;
    private long askerId;
    private Instant askedAt;

    /** The one person who may decide it; null where the office does. */
    private @Nullable Long deciderId;

    /** Counted by {@link DecisionClock}, as soon as the request waits. */
    LocalDate decideBy;

    /** When the decision is next asked after. */
    CaseClock clock;

    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private String answer = "";

    @SuppressWarnings("NullAway.Init")
    protected ItemRequest() {}

    @SuppressWarnings("NullAway.Init")
    private ItemRequest(RectificationItem item, RequestKind kind, String reason, Counted decideBy, Act by) {
        this.itemId = item.id();
        this.kind = kind;
        this.state = RequestState.OPEN;
        this.reason = reason;
        this.dueOn = item.dueOn();
        this.round = item.round();
        this.unitId = RectificationItem.known(item.leadUnitId());
        this.askerId = by.personId();
        this.askedAt = by.at();
        this.decideBy = decideBy.from();
        this.clock = CaseClock.NONE.counted(decideBy);
    }

    static ItemRequest extension(
            RectificationItem item, String reason, LocalDate wantedOn, long deciderId, Counted decideBy, Act by) {
        ItemRequest request = new ItemRequest(item, RequestKind.EXTENSION, reason, decideBy, by);
        request.wantedOn = wantedOn;
        request.deciderId = deciderId;
        return request;
    }

    static ItemRequest appeal(
            RectificationItem item,
            AppealGround ground,
            String reason,
            @Nullable Verification disputed,
            Counted decideBy,
            Act by) {
        ItemRequest request = new ItemRequest(item, RequestKind.APPEAL, reason, decideBy, by);
        request.ground = ground;
        if (disputed != null) {
            request.verificationId = disputed.id();
            request.verifierId = disputed.verifierId();
        }
        return request;
    }

    void grant(@Nullable LocalDate on, String words, Act by) {
        end(RequestState.GRANTED, words, by);
        grantedOn = on;
    }

    void end(RequestState end, String words, Act by) {
        if (state != RequestState.OPEN || end == RequestState.OPEN) {
            throw new IllegalStateException(state + " cannot become " + end);
        }
        state = end;
        answer = words;
        decidedBy = by.actor().isSystem() ? null : Long.valueOf(by.personId());
        decidedAt = by.at();
    }

    void decideInstead(long personId) {
        if (state != RequestState.OPEN) {
            throw new IllegalStateException("nobody decides what is " + state);
        }
        deciderId = personId;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a request has no id before it is stored");
        }
        return id;
    }

    public CaseRef ref() {
        return new CaseRef(kind.caseType(), id());
    }

    /** Its process instance: a request has one life. */
    public String instance() {
        return kind.caseType() + "-" + id();
    }

    public long itemId() {
        return itemId;
    }

    public RequestKind kind() {
        return kind;
    }

    public @Nullable AppealGround ground() {
        return ground;
    }

    public RequestState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate wantedOn() {
        return wantedOn;
    }

    public @Nullable LocalDate grantedOn() {
        return grantedOn;
    }

    public @Nullable Long verificationId() {
        return verificationId;
    }

    public @Nullable Long verifierId() {
        return verifierId;
    }

    public int round() {
        return round;
    }

    public long unitId() {
        return unitId;
    }

    public long askerId() {
        return askerId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Long deciderId() {
        return deciderId;
    }

    public LocalDate decideBy() {
        return decideBy;
    }

    public CaseClock clock() {
        return clock;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public String answer() {
        return answer;
    }
}
