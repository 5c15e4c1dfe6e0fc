package org.duban.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain is whole.
 *
 * @param entries how many entries it has
 * @param brokenAt the sequence number of the first entry that does not fit, or null
 */
public record ChainVerdict(long entries, @Nullable Long brokenAt) {

    public boolean whole() {
        return brokenAt == null;
    }
}
