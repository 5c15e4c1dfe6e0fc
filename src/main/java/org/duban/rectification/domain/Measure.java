package org.duban.rectification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.escalation.Counted;
import org.duban.escalation.PartClock;
import org.jspecify.annotations.Nullable;

/** One thing to do about a problem. */
@Entity
@Table(name = "rectification_measure")
public class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rectification_measure_seq")
    @SequenceGenerator(name = "rectification_measure_seq", allocationSize = 50)
    private @Nullable Long id;

    private long itemId;
    private int position;
    private @Nullable Integer stage;
    private String text;
    private @Nullable Long ownerId;
    private @Nullable LocalDate dueOn;
    private @Nullable PartClock clock;
    private @Nullable LocalDate doneOn;
    private long registeredBy;

    /** When it was planned here; null where it came with the item. */
    private @Nullable Instant plannedAt;

    /** Whether it changes an institution (a rule, a procedure, a responsibility) and not just this one case. */
    private boolean institutional;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(
            long itemId,
            int position,
            String text,
            @Nullable Integer stage,
            @Nullable Long ownerId,
            @Nullable LocalDate dueOn,
            long registeredBy) {
        this.itemId = itemId;
        this.position = position;
        this.text = text;
        this.stage = stage;
        this.ownerId = ownerId;
        this.dueOn = dueOn;
        this.clock = PartClock.takenOver(dueOn);
        this.registeredBy = registeredBy;
    }

    Measure changingAnInstitution(boolean changes) {
        this.institutional = changes;
        return this;
    }

    void plannedAt(Instant moment) {
        this.plannedAt = moment;
    }

    void finish(LocalDate on) {
        this.doneOn = on;
    }

    /** Set by somebody who knows it, today. */
    void datedOn(LocalDate today) {
        this.clock = PartClock.dated(dueOn, today);
    }

    void struck(LocalDate today) {
        this.clock = clock().struck(today);
    }

    void move(LocalDate to, Counted how, LocalDate today) {
        this.dueOn = to;
        this.clock = clock().struck(today).counted(how);
    }

    /** The same count by another calendar. */
    void recount(LocalDate day) {
        this.dueOn = day;
    }

    void handTo(long newOwnerId) {
        this.ownerId = newOwnerId;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a measure has no id before it is stored");
        }
        return id;
    }

    public boolean done() {
        return doneOn != null;
    }

    public boolean ownedBy(long personId) {
        return ownerId != null && ownerId == personId;
    }

    public int position() {
        return position;
    }

    public @Nullable Integer stage() {
        return stage;
    }

    public String text() {
        return text;
    }

    public @Nullable Long ownerId() {
        return ownerId;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public PartClock clock() {
        return clock == null ? PartClock.NONE : clock;
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public boolean institutional() {
        return institutional;
    }

    public long registeredBy() {
        return registeredBy;
    }
}
