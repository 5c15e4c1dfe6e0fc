package org.duban.approval.web;

import org.duban.approval.SubmissionAction;
import org.duban.approval.Submissions;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.CaseActs;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;

/** What the controllers behind the panels of a submission's page have in common. */
abstract class SubmissionActs extends CaseActs {

    private static final String DONE = "submission.done.";

    SubmissionActs(SubmissionForms forms) {
        super(forms);
    }

    /** Back to the submission, saying what was done. */
    static String done(long submissionId, SubmissionAction action, FormAnswer answer) {
        String sentence = DONE + ActionBar.form(action);
        return answer.done(sentence, Submissions.path(submissionId));
    }

    /** The id that a form has to name. */
    static long given(String field, @Nullable Long id) {
        if (id == null) {
            throw Refusal.field(field, "field.required");
        }
        return id;
    }
}
