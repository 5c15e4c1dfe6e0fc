package org.duban.rectification;

import org.jspecify.annotations.Nullable;

/**
 * What the office does about an appeal that it upholds.
 *
 * @param answer in words, for everybody
 * @param voids where the facts were disputed: whether the item is void
 * @param description where the facts were disputed and the item stays: what it says from now on
 */
public record Upholding(
        String answer, boolean voids, @Nullable String description) {}
