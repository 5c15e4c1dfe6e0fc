package org.duban.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.duban.identity.IdentitySettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address try only so many passwords and codes in a minute, whatever names it tries. Counted per node
 * and in memory: it slows a guesser down; what stops one is the lock on the account.
 */
final class SignInRate extends OncePerRequestFilter {

    private static final Set<String> TRIED = Set.of("/login", "/activate", "/api/v1/tokens");
    private static final int ADDRESSES_KEPT = 10_000;

    private record Window(long minute, int attempts) {}

    private final IdentitySettings settings;
    private final ApiProblems problems;
    private final Clock clock;
    private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

    SignInRate(IdentitySettings settings, ApiProblems problems, Clock clock) {
        this.settings = settings;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !TRIED.contains(HtmxRequests.pathOf(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (attempt(request.getRemoteAddr()) <= settings.attemptsPerMinute()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        if (HtmxRequests.pathOf(request).startsWith("/api/")) {
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "identity.too-many-attempts");
        } else {
            response.sendRedirect(request.getContextPath() + HtmxRequests.pathOf(request) + "?slow");
        }
    }

    private int attempt(String address) {
        long minute = clock.instant().getEpochSecond() / 60;
        if (windows.size() > ADDRESSES_KEPT) {
            windows.values().removeIf(window -> window.minute() < minute);
        }
        return windows.merge(
                        address,
                        new Window(minute, 1),
                        (old, fresh) -> old.minute() == minute ? new Window(minute, old.attempts() + 1) : fresh)
                .attempts();
    }
}
