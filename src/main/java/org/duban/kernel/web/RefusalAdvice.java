package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where an exception becomes an answer: RFC 9457 under {@code /api}, a fragment for htmx, a page
 * for everybody else. What a person typed comes back with the page, so that a refusal costs nobody their text.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final ProblemTranslator translator;

    RefusalAdvice(ProblemTranslator translator) {
        this.translator = translator;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyListens() {
        // the browser went away while the answer was written; there is nobody to tell
    }

    @ExceptionHandler(Exception.class)
    @Nullable Object refused(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        Locale locale = LocaleContextHolder.getLocale();
        Problem problem = translator.translate(thrown, request, locale);
        if (Requests.api(request)) {
            return api(problem, request);
        }
        return Requests.htmx(request) ? fragment(problem, response) : page(problem, request);
    }

    private static ResponseEntity<ProblemDetail> api(Problem problem, HttpServletRequest request) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setTitle(problem.title());
        detail.setDetail(problem.detail());
        detail.setInstance(URI.create(request.getRequestURI()));
        detail.setProperty("code", problem.code());
        detail.setProperty("errors", problem.errors());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static ModelAndView fragment(Problem problem, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#alerts");
        response.setHeader("HX-Reswap", "innerHTML");
        return view("fragments :: problem", problem);
    }

    private static ModelAndView page(Problem problem, HttpServletRequest request) {
        ModelAndView page = view("error/problem", problem);
        page.addObject("typed", TypedText.of(request));
        return page;
    }

    private static ModelAndView view(String name, Problem problem) {
        ModelAndView view = new ModelAndView(name);
        view.setStatus(HttpStatusCode.valueOf(problem.status()));
        view.addObject("problem", problem);
        return view;
    }
}
