package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duban.approval.ContentRow;
import org.duban.approval.NewSubmission;
import org.duban.approval.Ref;
import org.duban.approval.SubjectChoice;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionService;
import org.duban.approval.Submissions;
import org.duban.evidence.FormUploads;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a submission: first what it is and about what, then its content. */
@Controller
class DraftPages {

    private final SubmissionService service;
    private final SubmissionReader submissions;
    private final DraftScreen screen;
    private final DraftTables tables;
    private final FormUploads uploads;

    DraftPages(
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

    /** Without kind or subject the page asks for them. */
    @GetMapping("/submissions/new")
    String begin(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long unitId,
            Actor actor,
            Locale locale,
            Model model) {
        List<SubjectChoice> subjects = submissions.subjects(actor);
        String only =
                subjects.size() == 1 && kind != null ? subjects.get(0).ref().toString() : null;
        Long unit = unitId;
        List<Ref> units = submissions.units(actor);
        if (unit == null && !units.isEmpty()) {
            unit = units.get(0).id();
        }
        DraftForm form = DraftForm.begun(kind, subject == null ? only : subject, unit);
        ContentEditor editor = offered(form, subjects, actor, locale) ? tables.proposed(form, locale) : null;
        return screen.fill(model, form, editor, null, actor, locale);
    }

    /** What a kind proposes is not for everybody's eyes: only for those who may draft it about that. */
    private boolean offered(DraftForm form, List<SubjectChoice> subjects, Actor actor, Locale locale) {
        return submissions.kinds(actor, locale).stream()
                        .anyMatch(choice -> choice.key().equals(form.kind()))
                && subjects.stream().anyMatch(choice -> choice.ref().equals(form.about()));
    }

    @PostMapping("/submissions/new")
    String draft(
            @ModelAttribute DraftForm typed,
            @RequestParam(defaultValue = "save") String act,
            Actor actor,
            CommandKey key,
            HttpServletRequest request,
            Locale locale,
            Model model,
            FormAnswer answer) {
        DraftForm form = typed;
        ContentEditor editor = tables.typed(form, null, request, locale);
        try {
            form = uploaded(uploads, form, actor, request);
            if (DraftTables.changesRows(act)) {
                return screen.fill(model, form, DraftTables.changed(editor, act), null, actor, locale);
            }
            long id = service.draft(actor, key, whole(form, tables.rows(editor)));
            return saved(id, act, answer);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return screen.fill(model, form, editor == null ? null : editor.filled(), null, actor, locale);
        }
    }

    private static NewSubmission whole(DraftForm form, @Nullable List<ContentRow> rows) {
        CaseRef about = form.about();
        new FieldErrors()
                .rejectIf(form.kind() == null, "kind", "field.required")
                .rejectIf(about == null, "subject", "field.required")
                .rejectIf(form.unitId() == null, "unitId", "field.required")
                .refuseIfAny();
        return new NewSubmission(
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(about),
                Objects.requireNonNull(form.unitId()),
                form.content(rows));
    }

    static DraftForm uploaded(FormUploads uploads, DraftForm form, Actor actor, HttpServletRequest request) {
        List<Long> body = uploads.take(actor, request, "bodyFile");
        return form.with(body.isEmpty() ? null : body.get(0), uploads.take(actor, request, "attachments"));
    }

    /** On to whom it goes to, or back to writing. */
    static String saved(long submissionId, String act, FormAnswer answer) {
        if (act.equals("preview")) {
            return "redirect:" + Submissions.path(submissionId) + "#act-send";
        }
        return answer.done("submission.done.save", Submissions.path(submissionId) + "/edit");
    }
}
