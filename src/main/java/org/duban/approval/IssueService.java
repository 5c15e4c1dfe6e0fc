package org.duban.approval;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/** What follows an approval: the office of the subject issues the document, each recipient confirms receipt. */
public interface IssueService {

    long issue(Actor actor, CommandKey key, long submissionId, Issue issue);

    /** By head, liaison or branch secretary of the unit. */
    long confirmReceipt(Actor actor, CommandKey key, long submissionId, long unitId);
}
