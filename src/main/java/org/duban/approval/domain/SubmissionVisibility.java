package org.duban.approval.domain;

import org.duban.kernel.Refusal;

/** Whether a person may see a submission: by participation. */
public interface SubmissionVisibility {

    boolean sees(long submissionId, long personId);

    /** What is not there and what is not the reader's look the same. */
    static Refusal notFound() {
        return Refusal.notFound("approval.not-found");
    }
}
