package org.duban.approval;

import org.duban.kernel.Actor;

/**
 * What the approval of a submission brings about. Several may follow one kind: a list is published, and the phase that
 * its campaign's template has waiting for it begins.
 */
public interface ApprovalEffect {

    /**
     * Whether the approval of this kind may bring it about.
     *
     * @param kind its key in the routes file ({@code task-list})
     */
    boolean follows(String kind);

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
