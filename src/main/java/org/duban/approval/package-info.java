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
 *
 * <p>Decided: a route that resumes asks nobody twice for unchanged content; one that restarts asks everybody again,
 * changed or not. A step that is asked again gets another run, so that the former opinions stay to be read. One vote
 * is a seat: whoever takes it over or is asked before it has a row of their own in it, and the engine waits per seat.
 * The order of rows and attachments is part of the fingerprint, because people sign what they were shown. The route
 * is laid out when a submission is first sent and does not change under it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "deadline",
            "escalation",
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
