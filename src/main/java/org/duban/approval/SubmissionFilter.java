package org.duban.approval;

import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions a list shows; whatever it says, only what the reader may see.
 *
 * @param text found in number or title
 * @param before the id after which the page begins, going back in time; null for the newest
 * @param size at most 200
 */
public record SubmissionFilter(
        Scope scope,
        @Nullable String kind,
        @Nullable SubmissionState state,
        @Nullable CaseRef subject,
        @Nullable String text,
        @Nullable Long before,
        int size) {

    /** In which part the reader stands in it. */
    public enum Scope {
        MINE,
        TOOK_PART,
        COPIED,
        VISIBLE
    }

    public static SubmissionFilter of(Scope scope) {
        return new SubmissionFilter(scope, null, null, null, null, null, 50);
    }
}
