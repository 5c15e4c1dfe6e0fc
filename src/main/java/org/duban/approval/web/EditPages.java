package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionService;
import org.duban.approval.SubmissionView;
import org.duban.approval.Submissions;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing on at a draft, or at what came back. */
@Controller
@RequestMapping("/submissions/{submissionId}/edit")
class EditPages {

    private final SubmissionService service;
    private final SubmissionReader submissions;
    private final DraftScreen screen;
    private final DraftTables tables;
    private final FormUploads uploads;

    EditPages(
            SubmissionService service,
            SubmissionReader submissions,
            DraftScreen screen,
            DraftTables tables,
            FormUploads uploads) {
        this.service = service;
        this.submissions = submissions;
        this.screen = screen;
        this.tables = tables;
        this.uploads = uploads;
    }

    @GetMapping
    String edit(@PathVariable long submissionId, Actor actor, Locale locale, Model model) {
        SubmissionView submission = submissions.view(submissionId, actor, locale);
        if (!submission.may(SubmissionAction.EDIT)) {
            return "redirect:" + Submissions.path(submissionId);
        }
        DraftForm form = DraftForm.of(submission);
        return screen.fill(model, form, tables.stored(form, submission, locale), submission, actor, locale);
    }

    @PostMapping
    String save(
            @PathVariable long submissionId,
            @ModelAttribute DraftForm typed,
            @RequestParam(defaultValue = "save") String act,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            Locale locale,
            Model model,
            FormAnswer answer) {
        SubmissionView submission = submissions.view(submissionId, actor, locale);
        DraftForm form = typed.about(submission);
        ContentEditor editor = tables.typed(form, submissionId, request, locale);
        try {
            form = DraftPages.uploaded(uploads, form, actor, request);
            if (DraftTables.changesRows(act)) {
                return screen.fill(model, form, DraftTables.changed(editor, act), submission, actor, locale);
            }
            service.edit(actor, key, submissionId, form.content(tables.rows(editor)));
            return DraftPages.saved(submissionId, act, answer);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return screen.fill(model, form, editor == null ? null : editor.filled(), submission, actor, locale);
        }
    }
}
