package org.duban.identity.web;

import java.util.List;
import org.duban.identity.DubanPrincipal;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An authenticated principal with the one authority of its role. It carries no credentials. */
final class PrincipalAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final DubanPrincipal principal;

    PrincipalAuthentication(DubanPrincipal principal) {
        super(List.of(new SimpleGrantedAuthority(principal.role().authority())));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public DubanPrincipal getPrincipal() {
        return principal;
    }
}
