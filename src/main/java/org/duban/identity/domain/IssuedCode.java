package org.duban.identity.domain;

import java.time.Instant;

/**
 * An activation code on its only way out.
 *
 * @param code the secret itself, shown once and stored nowhere
 */
public record IssuedCode(String username, String name, String code, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedCode[" + username + "]";
    }
}
