package org.duban.approval.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.approval.ContentRow;
import org.duban.approval.SubmissionContent;
import org.duban.approval.Submissions;
import org.duban.approval.text.DocumentText;
import org.duban.evidence.EvidenceContent;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts content into a version, and keeps its files with the submission. */
@Component
class Drafting {

    private static final int TITLE = 200;
    private static final int BODY = 200_000;
    private static final int NOTE = 1000;
    private static final int ATTACHMENTS = 50;
    private static final int ROWS = 2000;

    private final EvidenceStore evidence;
    private final DocumentText texts;
    private final ContentKinds contents;
    private final Rows rows;

    Drafting(EvidenceStore evidence, DocumentText texts, ContentKinds contents, Rows rows) {
        this.evidence = evidence;
        this.texts = texts;
        this.contents = contents;
        this.rows = rows;
    }

    static void check(SubmissionContent content) {
        new FieldErrors()
                .text("title", content.title(), TITLE)
                .optionalText("body", content.body(), BODY)
                .optionalText("note", content.note(), NOTE)
                .rejectIf(
                        content.bodyFileId() != null && !words(content.body()).isEmpty(),
                        "bodyFile",
                        "approval.one-body")
                .rejectIf(
                        content.attachmentIds().size() > ATTACHMENTS,
                        "attachments",
                        "approval.too-many-attachments",
                        ATTACHMENTS)
                .rejectIf(
                        content.rows() != null && content.rows().size() > ROWS, "rows", "approval.too-many-rows", ROWS)
                .refuseIfAny();
    }

    /** The submission and the version are stored, so that the files find them. */
    void write(Submission submission, SubmissionVersion version, SubmissionContent content, Actor author) {
        version.title = content.title().strip();
        version.body = words(content.body());
        version.note = words(content.note()).isEmpty() ? null : words(content.note());
        body(submission, version, content.bodyFileId(), author);
        attachments(submission, version, content.attachmentIds(), author);
        rows(submission, version, content.rows());
    }

    private void body(Submission submission, SubmissionVersion version, @Nullable Long fileId, Actor author) {
        if (fileId == null) {
            version.bodyFileId = null;
            version.bodyFileName = null;
            version.bodyFileHash = null;
            version.extractedText = null;
        } else if (!fileId.equals(version.bodyFileId)) {
            EvidenceContent file = evidence.open(author, fileId);
            version.extractedText = texts.of(file.file().name(), file.path());
            version.bodyFileId = fileId;
            version.bodyFileName = file.file().name();
            version.bodyFileHash = file.file().sha256();
            attach(submission, "body:" + version.no, List.of(fileId), author);
        }
    }

    private void attachments(Submission submission, SubmissionVersion version, List<Long> ids, Actor author) {
        List<AttachedFile> files = new ArrayList<>();
        for (Long id : new java.util.LinkedHashSet<>(ids)) {
            EvidenceFile file = evidence.open(author, id).file();
            files.add(new AttachedFile(id, file.name(), file.sha256()));
        }
        if (!files.equals(version.attachments)) {
            version.attachments.clear();
            version.attachments.addAll(files);
            attach(submission, "attachment:" + version.no, ids, author);
        }
    }

    /** What is attached already, by an earlier author perhaps, stays attached. */
    private void attach(Submission submission, String part, List<Long> ids, Actor author) {
        CaseRef ref = new CaseRef(Submissions.CASE_TYPE, submission.id());
        Set<Long> fresh = new HashSet<>(ids);
        evidence.of(ref).forEach(file -> fresh.remove(file.id()));
        evidence.attach(author, ref, part, fresh);
    }

    private void rows(Submission submission, SubmissionVersion version, @Nullable List<ContentRow> given) {
        if (given != null) {
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i).key().isBlank() || !keys.add(given.get(i).key())) {
                    throw Refusal.field("rows[" + i + "]", "approval.row-key-twice");
                }
            }
            contents.of(submission.kind()).ifPresent(kind -> kind.check(submission.subject(), given));
            version.content = rows.write(given);
        }
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
