package org.duban.identity.domain;

import java.time.Instant;

/**
 * A token on its only way out.
 *
 * @param token the secret itself, shown once and stored nowhere
 */
public record IssuedToken(String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedToken[expiresAt=" + expiresAt + "]";
    }
}
