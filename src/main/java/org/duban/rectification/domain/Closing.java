package org.duban.rectification.domain;

import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemState;
import org.duban.rectification.NewVerification;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.RectificationKind;

/** The transitions from verification to closure, and back. */
public final class Closing {

    private Closing() {}

    public static Verification verify(RectificationItem item, NewVerification seen, Act by) {
        if (seen.heldOn().isAfter(by.today())) {
            throw Refusal.field("heldOn", "rectification.date-future");
        }
        item.took(by.personId(), ParticipationRole.VERIFIER, by);
        item.happened(
                by,
                "verified",
                Map.of(
                        "method", seen.method().name(),
                        "date", seen.heldOn().toString(),
                        "place", seen.place(),
                        "outcome", seen.outcome().name()));
        return new Verification(item.id(), item.round, seen, by);
    }

    public static void sendBack(RectificationItem item, String missing, Act by) {
        item.missing = missing;
        item.returns++;
        item.returnedIn = item.round();
        item.moveTo(ItemState.IN_RECTIFICATION, by, "sent-back", Map.of("missing", missing));
    }

    /** Strikes the item off; a special drive waits for the office's confirmation. The gate was asked before. */
    public static void close(RectificationItem item, String comment, Act by) {
        item.took(by.personId(), ParticipationRole.CLOSER, by);
        if (item.kind == RectificationKind.SPECIAL_DRIVE) {
            item.moveTo(ItemState.CLOSURE_PROPOSED, by, "closure-proposed", Map.of("comment", comment));
        } else {
            item.closedAt = by.at();
            item.moveTo(ItemState.CLOSED, by, "closed", Map.of("comment", comment));
        }
    }

    public static void confirm(RectificationItem item, String comment, Act by) {
        item.took(by.personId(), ParticipationRole.CLOSURE_CONFIRMER, by);
        item.closedAt = by.at();
        item.moveTo(ItemState.CLOSED, by, "closure-confirmed", Map.of("comment", comment));
    }

    public static void decline(RectificationItem item, String reason, Act by) {
        item.missing = reason;
        item.moveTo(ItemState.IN_VERIFICATION, by, "closure-declined", Map.of("reason", reason));
    }

    /** Opens a closed item again, where its rectification left off or, without a handler, at its assignment. */
    public static void reopen(RectificationItem item, String reason, Act by) {
        item.missing = reason;
        item.closedAt = null;
        item.runsAgain();
        boolean handled = item.handlerId != null && item.leadUnitId != null;
        item.moveTo(
                handled ? ItemState.IN_RECTIFICATION : ItemState.CONFIRMED, by, "reopened", Map.of("reason", reason));
    }
}
