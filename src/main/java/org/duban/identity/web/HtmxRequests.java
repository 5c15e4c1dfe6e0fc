package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** The little that the filters need to know of a request before a controller is reached. */
final class HtmxRequests {

    private HtmxRequests() {}

    /** The path inside this application, as far as it is needed before Spring MVC has looked at it. */
    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** Leads the whole browser to the page, not only the fragment that was asked for. */
    static void redirect(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        lead(request, response, request.getContextPath() + path);
    }

    /** Leads back to the page that the browser shows, which finds the word in its query. */
    static void redirectBack(HttpServletRequest request, HttpServletResponse response, String word) throws IOException {
        String page = Objects.requireNonNull(currentPath(request));
        lead(
                request,
                response,
                UriComponentsBuilder.fromUriString(page)
                        .replaceQueryParam(word, true)
                        .build()
                        .toUriString());
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String location)
            throws IOException {
        if (isHtmx(request)) {
            response.setHeader("HX-Redirect", location);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(location);
        }
    }

    /** Path and query of the page that the browser shows, or null; never another host's. */
    static @Nullable String currentPath(HttpServletRequest request) {
        String current = request.getHeader(isHtmx(request) ? "HX-Current-URL" : HttpHeaders.REFERER);
        if (current == null) {
            return null;
        }
        try {
            URI uri = new URI(current);
            String path = uri.getRawPath();
            boolean local = path != null && path.startsWith("/") && !path.startsWith("//");
            return !local ? null : uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (java.net.URISyntaxException malformed) {
            return null;
        }
    }
}
