package org.duban.organization;

import org.jspecify.annotations.Nullable;

/**
 * A post to be given.
 *
 * @param title the office's words for it; where empty, the page shows the kind's label
 * @param workGroup kept for office members only
 */
public record NewPost(
        @Nullable Long unitId,
        @Nullable PostKind kind,
        @Nullable String title,
        @Nullable String workGroup) {}
