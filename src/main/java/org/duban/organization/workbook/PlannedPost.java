package org.duban.organization.workbook;

import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/** A post that a person is to hold. */
public record PlannedPost(
        String unitCode,
        PostKind kind,
        String title,
        @Nullable String workGroup) {}
