package org.duban.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was closed stayed closed, as one person may see it.
 *
 * @param parent the closed item that it was before, null for a new problem or one that the reader may not see
 * @param children items as which it came back
 * @param similar closed items of the same unit with much the same words, offered to whoever may link one
 */
public record Course(
        ItemView.@Nullable Ref parent,
        int repeats,
        int failedChecks,
        boolean asksForInstitution,
        List<ItemView.Ref> children,
        List<ItemView.Ref> similar) {

    boolean isPlain() {
        return repeats == 0 && failedChecks == 0 && children.isEmpty() && similar.isEmpty();
    }
}
