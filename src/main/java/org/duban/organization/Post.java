package org.duban.organization;

import org.jspecify.annotations.Nullable;

/**
 * One post of one person in one unit, held today. Ended posts are not part of the {@link Organisation}.
 *
 * @param title the office's own words for it
 * @param workGroup the work group of an office member, where there is one
 */
public record Post(
        long id,
        long personId,
        long unitId,
        PostKind kind,
        String title,
        @Nullable String workGroup) {}
