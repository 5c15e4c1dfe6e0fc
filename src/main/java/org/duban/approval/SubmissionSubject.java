package org.duban.approval;

import java.util.List;
import java.util.Optional;

/** What a submission is about; one bean per type of subject. */
public interface SubmissionSubject {

    /** The {@link org.duban.kernel.CaseRef#type()} that this bean answers for. */
    String type();

    /** Empty if there is no such subject. */
    Optional<SubjectFacts> factsOf(long id);

    /** What this person may submit something about. */
    List<SubjectChoice> choicesFor(long personId);
}
