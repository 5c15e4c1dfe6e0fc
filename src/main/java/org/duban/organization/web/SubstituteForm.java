package org.duban.organization.web;

import java.time.LocalDate;
import org.duban.organization.NewSubstitution;
import org.jspecify.annotations.Nullable;

/**
 * Who is to sign for the one who fills it in.
 *
 * @param scope blank for everything
 */
record SubstituteForm(
        @Nullable Long substituteId,
        @Nullable String scope,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String reason) {

    static final SubstituteForm EMPTY = new SubstituteForm(null, null, null, null, null);

    NewSubstitution by(long principalId) {
        return new NewSubstitution(principalId, substituteId, scope, startsOn, endsOn, reason);
    }
}
