package org.duban.approval;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/** What an author does. Every command answers the submission's id. */
public interface SubmissionService {

    /**
     * @throws org.duban.kernel.Refusal the fields that are wrong; {@code approval.not-an-author} for a kind or unit
     *     that the actor may not submit for, {@code approval.file-unreadable} for a body file that cannot
     *     be read (a scan can, it has no text)
     */
    long draft(Actor actor, CommandKey key, NewSubmission submission);

    /** Replaces the content of the draft; after a return or a withdrawal this opens the next version. */
    long edit(Actor actor, CommandKey key, long submissionId, SubmissionContent content);

    /** Gives up what was not approved. */
    long discard(Actor actor, CommandKey key, long submissionId);

    /**
     * Sends the draft on its way, or once more after a return or a withdrawal.
     *
     * @throws org.duban.kernel.Refusal {@code approval.step-unfilled} naming the step whose post nobody holds
     */
    long send(Actor actor, CommandKey key, long submissionId);

    /**
     * Takes it back until somebody has decided.
     *
     * @throws org.duban.kernel.Refusal {@code approval.already-decided} with who and when
     */
    long withdraw(Actor actor, CommandKey key, long submissionId, String reason);

    /** Remembers that the reader saw the version, so that the next one can say what changed since. */
    void seen(Actor reader, long submissionId, int versionNo);
}
