package org.duban.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signs for somebody who is away.
 *
 * @param scope the kind of submissions that the substitute may act on, null for all of them
 * @param startsOn the first day, a day of the organisation's time zone
 * @param endsOn the last day
 */
public record Substitution(
        long id,
        long principalId,
        long substituteId,
        @Nullable String scope,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason) {

    public boolean on(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Whether it reaches what the scope names. */
    public boolean covers(String kind) {
        return scope == null || scope.equals(kind);
    }
}
