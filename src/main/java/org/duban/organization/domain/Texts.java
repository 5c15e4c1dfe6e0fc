package org.duban.organization.domain;

import org.jspecify.annotations.Nullable;

/** Text as people type it. */
final class Texts {

    private Texts() {}

    static String trim(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable String trimToNull(@Nullable String text) {
        String trimmed = trim(text);
        return trimmed.isEmpty() ? null : trimmed;
    }
}
