package org.duban.organization.web;

import org.duban.organization.PostEnd;
import org.jspecify.annotations.Nullable;

/** The fields of the form that ends a post. */
record EndForm(
        @Nullable Long successorId,
        @Nullable Boolean takesPost,
        @Nullable String reason) {

    PostEnd end() {
        return new PostEnd(successorId, Boolean.TRUE.equals(takesPost), reason);
    }
}
