package org.duban.rectification;

import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many selected items.
 *
 * @param refusal why it was not done, null if it was
 */
public record BatchResult(
        long itemId, String number, @Nullable Refusal refusal) {

    public boolean done() {
        return refusal == null;
    }
}
