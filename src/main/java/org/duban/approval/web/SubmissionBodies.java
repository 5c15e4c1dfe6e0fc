package org.duban.approval.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.duban.approval.Approval;
import org.duban.approval.ContentRow;
import org.duban.approval.NewSubmission;
import org.duban.approval.Seen;
import org.duban.approval.SubmissionContent;
import org.duban.kernel.CaseRef;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What comes with a command about a submission, from a form or from a program. Everything may be missing until it was checked. */
final class SubmissionBodies {

    private static final String REQUIRED = "field.required";

    private SubmissionBodies() {}

    /** The answer to a command. */
    record Done(long id, String href) {

        static Done of(long submissionId) {
            return new Done(submissionId, "/api/v1/submissions/" + submissionId);
        }
    }

    record Text(@Nullable String text) {

        String given() {
            return text == null ? "" : text;
        }
    }

    record Reason(@Nullable String reason) {

        String given() {
            return reason == null ? "" : reason;
        }
    }

    record Yes(
            @Nullable String fingerprint,
            @Nullable String comment,
            @Nullable Long signatureId) {

        Approval approval() {
            return new Approval(read(), comment, signatureId);
        }

        String read() {
            return fingerprint == null ? "" : fingerprint;
        }
    }

    /** @param stepId a step that was passed, null for the author */
    record Back(@Nullable Long stepId, @Nullable String reason) {

        String given() {
            return reason == null ? "" : reason;
        }
    }

    record To(@Nullable Long personId, @Nullable String reason) {

        long person() {
            return required("personId", personId);
        }

        String given() {
            return reason == null ? "" : reason;
        }
    }

    record Signer(@Nullable Long signerId, @Nullable String reason) {

        long signer() {
            return required("signerId", signerId);
        }

        String given() {
            return reason == null ? "" : reason;
        }
    }

    record People(@Nullable List<Long> personIds) {

        Set<Long> given() {
            return new TreeSet<>(all("personIds", personIds));
        }
    }

    record Answer(@Nullable Long questionId, @Nullable String text) {

        long question() {
            return required("questionId", questionId);
        }

        String given() {
            return text == null ? "" : text;
        }
    }

    record Receipt(@Nullable Long unitId) {

        long unit() {
            return required("unitId", unitId);
        }
    }

    record Batch(@Nullable List<Seen> submissions, @Nullable String comment) {

        List<Seen> given() {
            return all("submissions", submissions);
        }
    }

    /** @param rows null leaves the structured content as it is, or takes the kind's proposal for a new draft */
    record Content(
            @Nullable String title,
            @Nullable String body,
            @Nullable Long bodyFileId,
            @Nullable List<Long> attachmentIds,
            @Nullable List<ContentRow> rows,
            @Nullable String note) {

        SubmissionContent given() {
            List<Long> attachments = attachmentIds == null ? List.of() : attachmentIds;
            return new SubmissionContent(title == null ? "" : title, body, bodyFileId, attachments, rows, note);
        }
    }

    /** @param subject {@code campaign:7} */
    record Draft(
            @Nullable String kind,
            @Nullable String subject,
            @Nullable Long unitId,
            @Nullable Content content) {

        NewSubmission given() {
            CaseRef about = SubjectRef.parse(subject);
            new FieldErrors()
                    .rejectIf(kind == null, "kind", REQUIRED)
                    .rejectIf(about == null, "subject", REQUIRED)
                    .rejectIf(unitId == null, "unitId", REQUIRED)
                    .rejectIf(content == null, "content", REQUIRED)
                    .refuseIfAny();
            return new NewSubmission(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(about),
                    Objects.requireNonNull(unitId),
                    Objects.requireNonNull(content).given());
        }
    }

    private static long required(String field, @Nullable Long value) {
        if (value == null) {
            throw Refusal.field(field, REQUIRED);
        }
        return value;
    }

    private static <T> List<T> all(String field, @Nullable List<T> values) {
        if (values == null || values.isEmpty() || values.stream().anyMatch(Objects::isNull)) {
            throw Refusal.field(field, REQUIRED);
        }
        return values;
    }
}
