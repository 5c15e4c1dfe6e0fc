package org.duban.approval;

import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several submissions.
 *
 * @param refusal why it was not done, null if it was
 */
public record BatchResult(
        long submissionId, String number, @Nullable Refusal refusal) {

    public boolean done() {
        return refusal == null;
    }
}
