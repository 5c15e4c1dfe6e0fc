package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the three kinds of requests apart: API, htmx, page. */
final class Requests {

    private Requests() {}

    static boolean api(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    static boolean htmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
