package org.duban.approval;

import org.duban.kernel.Actor;

/** What the approval of a kind of submission brings about; one bean per kind that brings anything about. */
public interface ApprovalEffect {

    /** The kind's key in the routes file ({@code task-list}). */
    String kind();

    /**
     * Whether it could be carried out as things are. Asked when the submission is sent, so that it is mended then.
     *
     * @throws org.duban.kernel.Refusal what stands in the way
     */
    void check(ApprovedSubmission submission);

    /**
     * Carries it out, once, in the transaction of the last decision: a refusal takes the decision back.
     *
     * @param by whose decision was the last; the audit trail of what comes about names this person
     */
    void carryOut(ApprovedSubmission submission, Actor by);
}
