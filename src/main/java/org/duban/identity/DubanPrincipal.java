package org.duban.identity;

import java.io.Serializable;
import org.duban.kernel.Actor;
import org.duban.kernel.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, as it was at sign-in; it lives in the session and is replaced when the account changes.
 *
 * @param personId the person of the organisation, null for administrators
 * @param mustChangePassword nothing but the password page is open until it is changed
 */
public record DubanPrincipal(
        long accountId,
        @Nullable Long personId,
        String username,
        String name,
        AccountRole role,
        boolean mustChangePassword)
        implements AuthenticatedPrincipal, SignedIn, Serializable {

    /** The username, under which the sessions of one account are found. */
    @Override
    public String getName() {
        return username;
    }

    /**
     * Who acts in the services. Administrators are no persons: their actor's id is the account's, negative,
     * so that no participation can ever match it.
     */
    @Override
    public Actor actor() {
        return new Actor(personId == null ? -accountId : personId, name);
    }
}
