package org.duban.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.domain.Principals;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a session again before each page: somebody who left the organisation is signed out, and whoever has
 * to choose a new password sees the page for that, and no other, until it is done.
 */
final class GateFilter extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/account/password";
    private static final List<String> OPEN = List.of(
            PASSWORD_PAGE, "/logout", "/css/", "/js/", "/img/", "/webjars/", "/error", "/actuator/health", "/favicon");

    private final Principals principals;

    GateFilter(Principals principals) {
        this.principals = principals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean open = OPEN.stream().anyMatch(HtmxRequests.pathOf(request)::startsWith);
        if (open || authentication == null || !(authentication.getPrincipal() instanceof DubanPrincipal principal)) {
            chain.doFilter(request, response);
        } else if (!principals.stillHere(principal)) {
            leave(request);
            HtmxRequests.redirect(request, response, "/login?ended");
        } else if (principal.mustChangePassword()) {
            HtmxRequests.redirect(request, response, PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
