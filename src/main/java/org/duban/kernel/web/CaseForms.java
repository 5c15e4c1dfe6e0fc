package org.duban.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refused form again, on the case's page that it stands on, with the status that the refusal has. */
public abstract class CaseForms {

    private final ProblemAnswers answers;
    private final String idVariable;

    /** @param idVariable the variable of the path that holds the case's id */
    protected CaseForms(ProblemAnswers answers, String idVariable) {
        this.answers = answers;
        this.idVariable = idVariable;
    }

    /**
     * The page of the case.
     *
     * @throws Refusal where the case may not be seen
     */
    protected abstract ModelAndView page(long caseId, TypedForm form, Actor actor, Locale locale);

    /** The form that an action belongs to, where two buttons send one form. */
    protected String formOf(String action) {
        return action;
    }

    /** The case's page with the refusal; where the case may not be seen, the refusal alone. */
    @Nullable
    Object refused(
            Exception thrown, Actor actor, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Problem problem = answers.problem(thrown, request, locale);
        Long caseId = caseId(request);
        if (caseId == null || problem.status() >= 500) {
            return answers.answer(problem, request, response);
        }
        try {
            TypedForm sent = TypedForm.refused(request, problem);
            TypedForm form = sent.of(formOf(sent.action()));
            ModelAndView page = page(caseId, form, actor, locale);
            page.addObject("problem", problem);
            page.addObject("fieldPrefix", form.action() + "-");
            page.addObject("next", request.getParameter("next"));
            page.addObject("typed", answers.typed(request));
            page.setStatus(HttpStatusCode.valueOf(problem.status()));
            return page;
        } catch (Refusal unseen) {
            return answers.answer(answers.problem(unseen, request, locale), request, response);
        }
    }

    private @Nullable Long caseId(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object id = variables instanceof Map<?, ?> map ? map.get(idVariable) : null;
        return id != null && id.toString().matches("\\d{1,18}") ? Long.valueOf(id.toString()) : null;
    }
}
