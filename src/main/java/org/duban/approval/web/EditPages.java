package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionService;
import org.duban.approval.SubmissionView;
import org.duban.approval.Submissions;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.RefusedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing on at a draft, or at what came back. */
@Controller
@RequestMapping("/submissions/{submissionId}/edit")
class EditPages {

    private final SubmissionService service;
    private final SubmissionReader submissions;
    private final DraftScreen screen;
    private final DraftTables tables;
    private final SubmissionUploads uploads;
    private final RefusedForms refused;

    EditPages(
            SubmissionService service,
            SubmissionReader submissions,
            DraftScreen screen,
            DraftTables tables,
            SubmissionUploads uploads,
            RefusedForms refused) {
        this.service = service;
        this.submissions = submissions;
        this.screen = screen;
        this.tables = tables;
        this.uploads = uploads;
        this.refused = refused;
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
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        SubmissionView submission = submissions.view(submissionId, actor, locale);
        DraftForm form = typed.about(submission);
        ContentEditor editor = tables.typed(form, submissionId, request, locale);
        try {
            form = DraftPages.uploaded(uploads, form, actor, request);
            if (DraftTables.changesRows(act)) {
                return screen.fill(model, form, DraftTables.changed(editor, act), submission, actor, locale);
            }
            service.edit(actor, key, submissionId, form.content(tables.rows(editor)));
            return DraftPages.saved(submissionId, act, redirect);
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return screen.fill(model, form, editor == null ? null : editor.filled(), submission, actor, locale);
        }
    }
}
