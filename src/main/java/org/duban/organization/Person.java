package org.duban.organization;

import org.jspecify.annotations.Nullable;

/** A person of the organisation; the account to sign in with belongs to the module {@code identity}. */
public record Person(
        long id, String username, String name, @Nullable String email, boolean active) {}
