package org.duban.testing;

import java.util.List;
import org.duban.identity.AccountRole;
import org.duban.identity.DubanPrincipal;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs somebody in for one MockMvc request, past the password, with the principal that a real sign-in makes. */
public final class SignedInAs {

    private static final long NO_SUCH_ACCOUNT = 2_000_000_000L;

    private SignedInAs() {}

    public static RequestPostProcessor person(Actor actor) {
        return with(actor.personId(), TestCounty.usernameOf(actor), actor.name(), AccountRole.PERSON);
    }

    public static RequestPostProcessor administrator(AccountRole role) {
        return with(null, role.name(), role.name(), role);
    }

    private static RequestPostProcessor with(@Nullable Long personId, String username, String name, AccountRole role) {
        DubanPrincipal principal = new DubanPrincipal(NO_SUCH_ACCOUNT, personId, username, name, role, false);
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, "", List.of(new SimpleGrantedAuthority(role.authority()))));
    }
}
