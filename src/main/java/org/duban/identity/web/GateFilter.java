package org.duban.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.Principals;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a session again before each page: somebody who left the organisation is signed out, a session that lasted too long ends, and whoever has
 * to choose a new password sees the page for that, and no other, until it is done.
 */
final class GateFilter extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/account/password";
    private static final List<String> OPEN = List.of(
            PASSWORD_PAGE, "/logout", "/css/", "/js/", "/img/", "/webjars/", "/error", "/actuator/health", "/favicon");

    private final Principals principals;
    private final IdentitySettings settings;
    private final Clock clock;

    GateFilter(Principals principals, IdentitySettings settings, Clock clock) {
        this.principals = principals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean open = OPEN.stream().anyMatch(HtmxRequests.pathOf(request)::startsWith);
        if (open || authentication == null || !(authentication.getPrincipal() instanceof DubanPrincipal principal)) {
            chain.doFilter(request, response);
        } else if (!principals.stillHere(principal) || tooLong(request)) {
            leave(request);
            HtmxRequests.redirect(request, response, "/login?ended");
        } else if (principal.mustChangePassword()) {
            HtmxRequests.redirect(request, response, PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** However busy: a session that never ends would outlive whatever was decided about its holder. */
    private boolean tooLong(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && clock.millis() - session.getCreationTime()
                        > settings.sessionLongest().toMillis();
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
