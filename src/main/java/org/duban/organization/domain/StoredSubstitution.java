package org.duban.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.organization.Substitution;
import org.jspecify.annotations.Nullable;

/** A substitution, kept after its end: what was signed under it refers to it. */
@Entity
@Table(name = "organization_substitution")
class StoredSubstitution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_substitution_seq")
    @SequenceGenerator(
            name = "organization_substitution_seq",
            sequenceName = "organization_substitution_seq",
            allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "principal_id")
    private long principalId;

    @Column(name = "substitute_id")
    private long substituteId;

    private @Nullable String scope;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String reason;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredSubstitution() {}

    StoredSubstitution(
            long principalId,
            long substituteId,
            @Nullable String scope,
            LocalDate startsOn,
            LocalDate endsOn,
            String reason) {
        this.principalId = principalId;
        this.substituteId = substituteId;
        this.scope = scope;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.reason = reason;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    boolean revoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Substitution asRecord() {
        return new Substitution(id(), principalId, substituteId, scope, startsOn, endsOn, reason);
    }
}
