package org.duban.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.approval.SubmissionView;
import org.duban.approval.VersionView;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of a draft: as proposed, as stored, as it was typed. */
@Component
class DraftTables {

    private final SubmissionKinds kinds;
    private final ContentCells cells;

    DraftTables(SubmissionKinds kinds, ContentCells cells) {
        this.kinds = kinds;
        this.cells = cells;
    }

    /** What the kind proposes; null where it has no table. */
    @Nullable
    ContentEditor proposed(DraftForm form, Locale locale) {
        ContentKind kind = kind(form, null);
        CaseRef about = form.about();
        return kind == null || about == null ? null : cells.editor(kind.columns(about, locale), kind.proposal(about));
    }

    /** What is stored; null where the kind has no table, or a page of its own for it. */
    @Nullable
    ContentEditor stored(DraftForm form, SubmissionView submission, Locale locale) {
        ContentKind kind = kind(form, submission.id());
        VersionView.ContentTable table = submission.version().content();
        List<ContentRow> rows = table == null
                ? List.of()
                : table.rows().stream()
                        .map(row -> new ContentRow(row.key(), row.values()))
                        .toList();
        return kind == null ? null : cells.editor(kind.columns(submission.subject(), locale), rows);
    }

    /** What the kind wants beside its table; null where there is nothing. */
    @Nullable
    String beside(DraftForm form) {
        ContentKind kind = kind(form, null);
        CaseRef about = form.about();
        return kind == null || about == null ? null : kind.besidePath(about).orElse(null);
    }

    @Nullable
    ContentEditor typed(DraftForm form, @Nullable Long submissionId, HttpServletRequest request, Locale locale) {
        ContentKind kind = kind(form, submissionId);
        CaseRef about = form.about();
        return kind == null || about == null
                ? null
                : new ContentEditor(kind.columns(about, locale), ContentEditor.typed(request));
    }

    /** Null where there is no table: what is stored stays. */
    @Nullable
    List<ContentRow> rows(@Nullable ContentEditor editor) {
        return editor == null ? null : cells.stored(editor);
    }

    /** Whether the button changes rows rather than saving: the way without a script. */
    static boolean changesRows(String act) {
        return act.equals("add-row") || act.startsWith("remove-row-");
    }

    static @Nullable ContentEditor changed(@Nullable ContentEditor editor, String act) {
        if (editor == null) {
            return null;
        }
        String row = act.replace("remove-row-", "");
        return row.matches("\\d{1,4}") ? editor.without(Integer.parseInt(row)) : editor.withRow();
    }

    private @Nullable ContentKind kind(DraftForm form, @Nullable Long submissionId) {
        return form.kind() == null
                ? null
                : kinds.content(form.kind())
                        .filter(kind -> submissionId == null
                                || kind.editorPath(submissionId).isEmpty())
                        .orElse(null);
    }
}
