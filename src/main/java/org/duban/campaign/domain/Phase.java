package org.duban.campaign.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Words;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A phase of a campaign: planned, then open, then ended, and never back. */
@Entity
@Table(name = "campaign_phase")
public class Phase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_phase_seq")
    @SequenceGenerator(name = "campaign_phase_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private long campaignId;
    private int position;
    private int stage;
    private String phaseKey;
    private String nameZh;
    private String nameEn;
    private boolean preStart;

    @Enumerated(EnumType.STRING)
    private PhaseState state = PhaseState.PLANNED;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String entryConditions;
    private String exitConditions;
    private @Nullable Instant openedAt;
    private @Nullable String openedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable String exceptionNumber;
    private @Nullable LocalDate toldDueOn;

    @SuppressWarnings("NullAway.Init")
    protected Phase() {}

    Phase(long campaignId, int position, PhasePlan plan) {
        this.campaignId = campaignId;
        this.position = position;
        this.stage = plan.stage();
        this.phaseKey = plan.key();
        this.nameZh = plan.name().zh();
        this.nameEn = plan.name().en();
        this.preStart = plan.preStart();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.entryConditions = String.join(",", plan.entry());
        this.exitConditions = String.join(",", plan.exit());
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long campaignId() {
        return campaignId;
    }

    public int stage() {
        return stage;
    }

    public Words name() {
        return new Words(nameZh, nameEn);
    }

    public boolean preStart() {
        return preStart;
    }

    public PhaseState state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The day that counts next: when it is to begin, then when it is to end. */
    public LocalDate dueOn() {
        return state == PhaseState.PLANNED ? startsOn : endsOn;
    }

    void open(Actor by, Instant at) {
        moveTo(PhaseState.OPEN);
        openedAt = at;
        openedBy = by.name();
    }

    /**
     * @param exception the number of the approved exception, where conditions are still open
     */
    void end(Actor by, Instant at, @Nullable String exception) {
        moveTo(PhaseState.ENDED);
        endedAt = at;
        endedBy = by.name();
        exceptionNumber = exception;
    }

    /** Days of the past stay as they were: the first day only moves while the phase is planned. */
    void reschedule(LocalDate first, LocalDate last) {
        if (state == PhaseState.ENDED) {
            throw movedOn();
        }
        startsOn = state == PhaseState.PLANNED ? first : startsOn;
        endsOn = last;
    }

    /** Whether it has to be told that this day has passed; once for each day. */
    boolean lateIsNews() {
        boolean news = !dueOn().equals(toldDueOn);
        toldDueOn = dueOn();
        return news;
    }

    Refusal movedOn() {
        return Refusal.conflict("campaign.phase-moved-on");
    }

    private void moveTo(PhaseState next) {
        if (!state.leadsTo(next)) {
            throw movedOn();
        }
        state = next;
    }
}
