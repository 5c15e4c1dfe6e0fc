package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * What somebody gets who is not signed in, or no longer.
 *
 * <p>A page leads to the sign-in and comes back. A form leads there as well and comes back to the page that it was
 * sent from, where the browser has kept all that was entered; nothing is carried out that was sent before the sign-in.
 * A form that htmx sends stays where it is with everything typed in it: the answer is a notice with a link that opens
 * the sign-in beside it. Whoever signed in again elsewhere meanwhile, and sends a form from before, is led back to its
 * page and told.
 */
@Component
class SessionEnded implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String LOGIN = "/login?ended";
    private static final String RESEND = "resend";
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final MessageSource messages;
    private final LocaleResolver locales;

    SessionEnded(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** Requests worth coming back to after the sign-in: pages that a browser asked for. */
    static boolean isPage(HttpServletRequest request) {
        String path = HtmxRequests.pathOf(request);
        return HttpMethod.GET.matches(request.getMethod())
                && !HtmxRequests.isHtmx(request)
                && !path.startsWith("/actuator")
                && !path.equals("/error");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean reads = HttpMethod.GET.matches(request.getMethod());
        if (HtmxRequests.isHtmx(request) && !reads) {
            notice(request, response);
            return;
        }
        if (HtmxRequests.isHtmx(request) || !reads) {
            String page = HtmxRequests.currentPath(request);
            if (page != null) {
                request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(page));
            }
        }
        HtmxRequests.redirect(request, response, reads && !hadSession(request) ? "/login" : LOGIN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean nobody = who == null || who instanceof AnonymousAuthenticationToken;
        if (denied instanceof CsrfException
                && nobody
                && !HtmxRequests.pathOf(request).equals("/login")) {
            commence(request, response, new SessionOver());
        } else if (denied instanceof CsrfException && nobody) {
            HtmxRequests.redirect(request, response, "/login?again");
        } else if (denied instanceof CsrfException && HtmxRequests.currentPath(request) != null) {
            HtmxRequests.redirectBack(request, response, RESEND);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private void notice(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("HX-Retarget", "#alerts");
        response.setHeader("HX-Reswap", "innerHTML");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<div class=\"alert alert-warning\" role=\"alert\">%s <a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a></div>"
                                .formatted(
                                        text(request, "identity.ended.kept"),
                                        request.getContextPath() + "/login",
                                        text(request, "identity.ended.sign-in")));
    }

    private String text(HttpServletRequest request, String key) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, locales.resolveLocale(request)));
    }

    private static final class SessionOver extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        SessionOver() {
            super("session over");
        }
    }
}
