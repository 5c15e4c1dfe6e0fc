package org.duban.approval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** What the modules above ask about submissions. */
public interface Submissions {

    String CASE_TYPE = "plan-approval";

    /** The last one of the kind about the subject that was approved in the unit's name, whether issued yet or not. */
    Optional<ApprovedSubmission> approved(String kind, CaseRef subject, long unitId);

    /** What the reader may see of what is about the subject, the newest first, at most 200. */
    List<SubmissionLine> about(CaseRef subject, Actor reader, Locale locale);

    /** Where it is shown. */
    static String path(long submissionId) {
        return "/submissions/" + submissionId;
    }
}
