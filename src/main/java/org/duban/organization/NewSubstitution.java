package org.duban.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to sign for whom; fields may be missing, because forms come like that, and are then refused by name.
 *
 * @param scope a kind that a {@link SubstitutionScopes} knows; null or blank for everything
 */
public record NewSubstitution(
        @Nullable Long principalId,
        @Nullable Long substituteId,
        @Nullable String scope,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String reason) {}
