package org.duban.approval;

import java.util.List;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does who is asked to sign, or acts for one who is. Every command answers the submission's id and
 * refuses with {@code approval.not-found} for what the actor may not see, {@code approval.not-asked},
 * {@code approval.already-handled} with who and when, {@code approval.own-submission} for the author.
 */
public interface ApprovalService {

    /**
     * @throws org.duban.kernel.Refusal {@code approval.stale-version} if the content is not what was read,
     *     {@code approval.signature-missing} where the step asks for one
     */
    long approve(Actor actor, CommandKey key, long submissionId, Approval approval);

    /**
     * Several at once, each in a transaction of its own and each with its own result.
     *
     * @throws org.duban.kernel.Refusal {@code approval.batch-mixed} unless all are of one kind and at one step
     */
    List<BatchResult> approveAll(Actor actor, CommandKey key, List<Seen> submissions, @Nullable String comment);

    /**
     * Sends it back and cancels the open votes.
     *
     * @param stepId a step that was actually passed; null for the author
     */
    long sendBack(Actor actor, CommandKey key, long submissionId, @Nullable Long stepId, String reason);

    /** For good; in a step by ratio a vote against. */
    long reject(Actor actor, CommandKey key, long submissionId, String reason);

    /** Passes the signature on. */
    long transfer(Actor actor, CommandKey key, long submissionId, long toPersonId, String reason);

    /** Asks another for an opinion; the signature comes back with it. */
    long delegate(Actor actor, CommandKey key, long submissionId, long toPersonId, String reason);

    /** Takes the signature back before the one asked has answered. */
    long takeBack(Actor actor, CommandKey key, long submissionId);

    /** The answer of somebody to whom a signature was delegated. */
    long giveOpinion(Actor actor, CommandKey key, long submissionId, String opinion);

    /** Another signs before the actor does. */
    long addSignerBefore(Actor actor, CommandKey key, long submissionId, long personId, String reason);

    /** Another signs after the present step. */
    long addSignerAfter(Actor actor, CommandKey key, long submissionId, long personId, String reason);

    /** By whoever added the signer, or the office of the subject. */
    long removeSigner(Actor actor, CommandKey key, long submissionId, long signerId, String reason);

    long copyTo(Actor actor, CommandKey key, long submissionId, Set<Long> personIds);

    long comment(Actor actor, CommandKey key, long submissionId, String text);

    /** A question to the author, without a decision. */
    long ask(Actor actor, CommandKey key, long submissionId, String question);

    /** By the author. */
    long answer(Actor actor, CommandKey key, long submissionId, long questionId, String text);

    /** By the author or the office of the subject, to everybody who is asked now. */
    long urge(Actor actor, CommandKey key, long submissionId, String text);
}
