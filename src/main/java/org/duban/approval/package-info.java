/**
 * Documents that need approval: submissions in versions, the routes they take and the decisions on them.
 *
 * <p>The module knows no campaign. A submission is about a {@link org.duban.kernel.CaseRef subject}; what must be
 * known of it is asked through {@link SubmissionSubject}, what a kind's structured content looks like through
 * {@link ContentKind}, and what an approval brings about through {@link ApprovalEffect}; the modules above
 * implement these.
 *
 * <p>A decision holds for one fingerprint, that of the version it was made on, and falls when the content changes.
 * Nobody signs their own submission, and no deadline ever stands for a signature.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "deadline",
            "audit",
            "evidence",
            "workflow",
            "inbox",
            "notification",
            "print"
        })
@NullMarked
package org.duban.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
