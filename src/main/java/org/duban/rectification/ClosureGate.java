package org.duban.rectification;

import java.util.List;

/**
 * What stands between an item and its closure.
 *
 * @param missing message codes of the unmet conditions ({@code closure-gate.<code>}), empty if it may close
 */
public record ClosureGate(List<String> missing) {

    public boolean open() {
        return missing.isEmpty();
    }
}
