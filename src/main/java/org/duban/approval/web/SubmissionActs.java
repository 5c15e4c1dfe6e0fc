package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.approval.SubmissionAction;
import org.duban.approval.Submissions;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the controllers behind the panels of a submission's page have in common. */
abstract class SubmissionActs {

    private static final String DONE = "submission.done.";

    private final SubmissionForms forms;

    SubmissionActs(SubmissionForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler({
        Refusal.class,
        BindException.class,
        MethodArgumentNotValidException.class,
        ConcurrencyFailureException.class
    })
    @Nullable
    Object refused(
            Exception thrown, Actor actor, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return forms.refused(thrown, actor, request, response, locale);
    }

    /** Back to the submission, saying what was done. */
    static String done(long submissionId, SubmissionAction action, RedirectAttributes redirect) {
        String sentence = DONE + ActionBar.form(action);
        redirect.addFlashAttribute("done", sentence);
        return "redirect:" + Submissions.path(submissionId);
    }

    /** The id that a form has to name. */
    static long given(String field, @Nullable Long id) {
        if (id == null) {
            throw Refusal.field(field, "field.required");
        }
        return id;
    }
}
