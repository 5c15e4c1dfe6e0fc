package org.duban.approval.domain;

import java.util.Collection;
import org.duban.approval.Issue;
import org.duban.approval.SubmissionState;
import org.duban.approval.domain.Participation.Role;

/** What follows an approval. */
final class Issuing {

    private Issuing() {}

    /** @param heads who is told: the heads and liaisons of the recipients */
    static void issue(Submission submission, Issue issue, Collection<Long> heads, Act by) {
        submission.documentNumber = issue.documentNumber().strip();
        submission.issuedOn = issue.issuedOn();
        submission.issuedBy = by.personId();
        submission.took(by.personId(), Role.OFFICE, by);
        submission.moveTo(issue.recipientUnitIds().isEmpty() ? SubmissionState.ARCHIVED : SubmissionState.ISSUED, by);
        submission.happened(
                by,
                "issued",
                Details.of("document", submission.documentNumber)
                        .with("on", issue.issuedOn())
                        .with("recipients", issue.recipientUnitIds().size())
                        .map());
        submission.tell(by, heads, "submission-issued", submission.documentNumber);
        submission.signal(Signal.What.ISSUED, 0);
    }

    /** @param last whether nobody else has still to confirm */
    static void received(Submission submission, long unitId, String unit, boolean last, Act by) {
        submission.took(by.personId(), Role.RECIPIENT, by);
        submission.happened(by, "received", Details.of("unit", unit).map());
        if (last) {
            submission.moveTo(SubmissionState.ARCHIVED, by);
        }
        submission.signal(Signal.What.RECEIVED, unitId);
    }
}
