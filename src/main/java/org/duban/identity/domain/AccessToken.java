package org.duban.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the database keeps of a bearer token: never the token. */
@Entity
@Table(name = "identity_token")
class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_token_seq")
    @SequenceGenerator(name = "identity_token_seq", sequenceName = "identity_token_seq", allocationSize = 50)
    @Nullable
    private Long id;

    private String hash = "";
    private long accountId;
    private Instant createdAt = Instant.EPOCH;
    private Instant expiresAt = Instant.EPOCH;
    private boolean revoked;

    protected AccessToken() {}

    AccessToken(String hash, long accountId, Instant createdAt, Instant expiresAt) {
        this.hash = hash;
        this.accountId = accountId;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    long accountId() {
        return accountId;
    }

    void revoke() {
        revoked = true;
    }
}
