package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers an exception in the form that was asked for: RFC 9457 under {@code /api}, a fragment for htmx, a page
 * for everybody else. A controller that shows refusals beside its own form asks for the {@link Problem} and
 * falls back to the answer.
 */
@Component
public class ProblemAnswers {

    private final ProblemTranslator translator;

    ProblemAnswers(ProblemTranslator translator) {
        this.translator = translator;
    }

    /** What the exception means to the person. */
    public Problem problem(Exception thrown, HttpServletRequest request, Locale locale) {
        return translator.translate(thrown, request, locale);
    }

    /** The words typed into the form, for a page that shows the refusal but no longer the form. */
    public List<String> typed(HttpServletRequest request) {
        return TypedText.of(request);
    }

    /** A view or a response entity; null if an answer is under way already. */
    public @Nullable Object answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
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
