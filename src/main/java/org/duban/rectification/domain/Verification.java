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
import org.duban.rectification.NewVerification;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.jspecify.annotations.Nullable;

/** What a supervisor saw. Never changed afterwards; an appeal that is upheld takes away that it counts. */
@Entity
@Table(name = "rectification_verification")
public class Verification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rectification_verification_seq")
    @SequenceGenerator(name = "rectification_verification_seq", allocationSize = 50)
    private @Nullable Long id;

    private long itemId;
    private int round;

    @Enumerated(EnumType.STRING)
    private VerificationMethod method;

    private LocalDate heldOn;
    private String place;
    private String peopleMet;
    private String findings;

    @Enumerated(EnumType.STRING)
    private VerificationOutcome outcome;

    private long verifierId;
    private int evidence;
    private Instant recordedAt;

    /** Since when it does not count: an appeal against it was upheld. */
    private @Nullable Instant annulledAt;

    @SuppressWarnings("NullAway.Init")
    protected Verification() {}

    Verification(long itemId, int round, NewVerification seen, Act by) {
        this.itemId = itemId;
        this.round = round;
        this.method = seen.method();
        this.heldOn = seen.heldOn();
        this.place = seen.place();
        this.peopleMet = seen.peopleMet();
        this.findings = seen.findings();
        this.outcome = seen.outcome();
        this.evidence = seen.evidenceIds().size();
        this.verifierId = by.personId();
        this.recordedAt = by.at();
    }

    void annul(Act by) {
        annulledAt = by.at();
    }

    /** Of the present round, and no appeal has struck it out. */
    public boolean countsFor(RectificationItem item) {
        return round == item.round() && !annulled();
    }

    public boolean annulled() {
        return annulledAt != null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a verification has no id before it is stored");
        }
        return id;
    }

    public int round() {
        return round;
    }

    public VerificationMethod method() {
        return method;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public String peopleMet() {
        return peopleMet;
    }

    public String findings() {
        return findings;
    }

    public VerificationOutcome outcome() {
        return outcome;
    }

    public long verifierId() {
        return verifierId;
    }

    public boolean proved() {
        return evidence > 0;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
