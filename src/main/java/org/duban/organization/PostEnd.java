package org.duban.organization;

import org.jspecify.annotations.Nullable;

/**
 * How a post ends.
 *
 * @param successorId who takes over the open work; needed exactly where there is any
 * @param successorTakesPost whether the successor also gets the post itself
 * @param reason why, in the office's words; the audit trail and the cases handed over keep it
 */
public record PostEnd(
        @Nullable Long successorId,
        boolean successorTakesPost,
        @Nullable String reason) {}
