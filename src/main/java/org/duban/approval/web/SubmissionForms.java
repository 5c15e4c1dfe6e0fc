package org.duban.approval.web;

import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.web.CaseForms;
import org.duban.kernel.web.ProblemAnswers;
import org.duban.kernel.web.TypedForm;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refused form again on the submission's page. */
@Component
class SubmissionForms extends CaseForms {

    private final SubmissionScreen screen;

    SubmissionForms(SubmissionScreen screen, ProblemAnswers answers) {
        super(answers, "submissionId");
        this.screen = screen;
    }

    @Override
    protected ModelAndView page(long submissionId, TypedForm form, Actor actor, Locale locale) {
        return screen.show("approval/submission", submissionId, actor, form, locale);
    }
}
