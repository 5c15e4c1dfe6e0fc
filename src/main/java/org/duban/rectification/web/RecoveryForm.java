package org.duban.rectification.web;

import java.time.LocalDate;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The date by which a late unit will have caught up, and why it is late. */
record RecoveryForm(
        @Nullable LocalDate recoveryOn, @Nullable String reason) {

    String why() {
        return reason == null ? "" : reason;
    }

    LocalDate date() {
        if (recoveryOn == null) {
            throw Refusal.field("recoveryOn", "field.required");
        }
        return recoveryOn;
    }
}
