package org.duban.approval.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.approval.ApprovedSubmission;
import org.duban.kernel.CaseRef;
import org.springframework.stereotype.Component;

/** A submission with the content that was approved. */
@Component
public class Approvals {

    private final SubmissionRepository submissions;
    private final VersionRepository versions;
    private final Rows rows;

    Approvals(SubmissionRepository submissions, VersionRepository versions, Rows rows) {
        this.submissions = submissions;
        this.versions = versions;
        this.rows = rows;
    }

    public Optional<ApprovedSubmission> last(String kind, CaseRef subject, long unitId) {
        List<Submission> approved = submissions.approved(kind, subject.type(), subject.id(), unitId);
        return approved.stream().findFirst().map(this::of);
    }

    ApprovedSubmission of(Submission submission) {
        SubmissionVersion version = versions.findBySubmissionIdAndNo(submission.id(), submission.versionNo())
                .orElseThrow();
        return of(submission, version, Objects.requireNonNull(submission.fingerprint()));
    }

    ApprovedSubmission of(Submission submission, SubmissionVersion version, String fingerprint) {
        return new ApprovedSubmission(
                submission.id(),
                submission.number(),
                submission.kind(),
                submission.subject(),
                version.title,
                submission.authorId(),
                submission.unitId(),
                version.no,
                fingerprint,
                rows.read(version.content));
    }
}
