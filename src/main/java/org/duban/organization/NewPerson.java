package org.duban.organization;

import org.jspecify.annotations.Nullable;

/** A person to be added. The account to sign in with is made elsewhere. */
public record NewPerson(
        @Nullable String username,
        @Nullable String name,
        @Nullable String email) {}
