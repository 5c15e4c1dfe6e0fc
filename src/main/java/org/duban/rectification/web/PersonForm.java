package org.duban.rectification.web;

import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Somebody, and why. */
record PersonForm(@Nullable Long personId, @Nullable String reason) {

    String why() {
        return reason == null ? "" : reason;
    }

    long person() {
        if (personId == null) {
            throw Refusal.field("personId", "field.required");
        }
        return personId;
    }
}
