package org.duban.approval.web;

import java.util.ArrayList;
import java.util.List;
import org.duban.approval.ContentRow;
import org.duban.approval.SubmissionContent;
import org.duban.approval.SubmissionView;
import org.duban.approval.VersionView;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the form sends it; its files and its table travel apart.
 *
 * @param subject {@code campaign:7}
 * @param fileBody whether the body is a file; what was written stays in the form, it is not lost by choosing
 * @param bodyFileId the file that is there already
 * @param attachmentIds those that are there already and stay
 */
record DraftForm(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable Long unitId,
        @Nullable String title,
        @Nullable String body,
        @Nullable Boolean fileBody,
        @Nullable Long bodyFileId,
        @Nullable List<Long> attachmentIds,
        @Nullable String note) {

    static DraftForm begun(@Nullable String kind, @Nullable String subject, @Nullable Long unitId) {
        return new DraftForm(kind, subject, unitId, null, null, null, null, null, null);
    }

    static DraftForm of(SubmissionView submission) {
        VersionView version = submission.version();
        VersionView.File file = version.bodyFile();
        return new DraftForm(
                submission.kind(),
                submission.subject().toString(),
                submission.unit().id(),
                version.title(),
                version.body(),
                file != null,
                file == null ? null : file.id(),
                version.attachments().stream().map(VersionView.File::id).toList(),
                version.note());
    }

    /** The same for a submission whose kind, subject and unit are settled. */
    DraftForm about(SubmissionView settled) {
        return new DraftForm(
                settled.kind(),
                settled.subject().toString(),
                settled.unit().id(),
                title,
                body,
                fileBody,
                bodyFileId,
                attachmentIds,
                note);
    }

    /** The same with what was just uploaded. */
    DraftForm with(@Nullable Long newBodyFile, List<Long> newAttachments) {
        List<Long> all = new ArrayList<>(attachments());
        all.addAll(newAttachments);
        Long file = newBodyFile == null ? bodyFileId : newBodyFile;
        return new DraftForm(kind, subject, unitId, title, body, fileBody, file, all, note);
    }

    public boolean asFile() {
        return Boolean.TRUE.equals(fileBody);
    }

    public @Nullable CaseRef about() {
        return SubjectRef.parse(subject);
    }

    List<Long> attachments() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }

    SubmissionContent content(@Nullable List<ContentRow> rows) {
        if (asFile() && bodyFileId == null) {
            throw Refusal.field("bodyFile", "approval.body-file-required");
        }
        return new SubmissionContent(
                title == null ? "" : title,
                asFile() ? null : body,
                asFile() ? bodyFileId : null,
                attachments(),
                rows,
                note);
    }
}
