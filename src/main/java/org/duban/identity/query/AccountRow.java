package org.duban.identity.query;

import java.time.Instant;
import org.duban.identity.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * One account as the administrators see it.
 *
 * @param lockedUntil null or past where the account is not locked
 * @param codeExpiresAt until when the activation code can be used, null without one
 */
public record AccountRow(
        Long id,
        @Nullable Long personId,
        String username,
        String name,
        AccountRole role,
        boolean enabled,
        @Nullable Instant lockedUntil,
        @Nullable Instant activatedAt,
        @Nullable Instant codeExpiresAt,
        @Nullable Instant lastLoginAt) {

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public boolean activated() {
        return activatedAt != null;
    }
}
