package org.duban.notification;

import org.jspecify.annotations.Nullable;

/** Somebody who can be told something. */
public record Addressee(
        long personId, String name, @Nullable String email) {}
