package org.duban.organization;

import org.jspecify.annotations.Nullable;

/** A unit to be created; fields may be missing, because forms come like that, and are then refused by name. */
public record NewUnit(
        @Nullable String code,
        @Nullable String name,
        @Nullable Tier tier,
        @Nullable Long parentId) {}
