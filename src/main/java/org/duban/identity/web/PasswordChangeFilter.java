package org.duban.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has to choose a new password sees the page for that, and no other, until it is done. */
final class PasswordChangeFilter extends OncePerRequestFilter {

    static final String PAGE = "/account/password";
    private static final List<String> OPEN =
            List.of(PAGE, "/logout", "/css/", "/js/", "/img/", "/webjars/", "/error", "/actuator/health", "/favicon");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChange() && OPEN.stream().noneMatch(request.getServletPath()::startsWith)) {
            HtmxRequests.redirect(request, response, PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mustChange() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof SignedIn signedIn
                && signedIn.getPrincipal().mustChangePassword();
    }
}
