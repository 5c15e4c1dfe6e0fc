package org.duban.approval.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to sign.
 *
 * @param post in which capacity, in the office's words
 * @param unitId the unit of that post
 */
public record Asked(long personId, String post, @Nullable Long unitId) {}
