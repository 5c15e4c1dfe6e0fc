package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problem;
import org.duban.kernel.web.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refused form again, on the page it stands on, with the status that the refusal has. */
@Component
class SubmissionForms {

    private final SubmissionScreen screen;
    private final ProblemAnswers answers;

    SubmissionForms(SubmissionScreen screen, ProblemAnswers answers) {
        this.screen = screen;
        this.answers = answers;
    }

    /** The submission's page with the refusal; where the submission may not be seen, the refusal alone. */
    @Nullable
    Object refused(
            Exception thrown, Actor actor, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Problem problem = answers.problem(thrown, request, locale);
        Long submissionId = submissionId(request);
        if (submissionId == null || problem.status() >= 500) {
            return answers.answer(problem, request, response);
        }
        try {
            TypedForm form = TypedForm.refused(request, SubmissionUploads.remembered(request), problem);
            ModelAndView page = screen.show("approval/submission", submissionId, actor, form, locale);
            page.addObject("problem", problem);
            page.addObject("fieldPrefix", form.action() + "-");
            page.addObject("typed", answers.typed(request));
            page.setStatus(HttpStatusCode.valueOf(problem.status()));
            return page;
        } catch (Refusal unseen) {
            return answers.answer(answers.problem(unseen, request, locale), request, response);
        }
    }

    private static @Nullable Long submissionId(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object id = variables instanceof Map<?, ?> map ? map.get("submissionId") : null;
        return id != null && id.toString().matches("\\d{1,18}") ? Long.valueOf(id.toString()) : null;
    }
}
