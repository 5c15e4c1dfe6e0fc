package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.escalation.Counted;
import org.duban.kernel.Refusal;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.RequestState;

/** The transitions by which an item gets more time, or does not. The clock is the caller's. */
public final class Extending {

    private Extending() {}

    /**
     * @param policy how often a deadline may be extended, and how often a unit may ask
     * @throws Refusal {@code rectification.extension-too-late} once the deadline has passed,
     *     {@code rectification.extension-too-often}, {@code rectification.extension-asked-too-often}, or {@code
     *     rectification.extension-not-later}
     */
    public static void check(
            RectificationItem item, LocalDate wantedOn, RectificationProperties.Extension policy, Act by) {
        LocalDate due = due(item);
        if (by.today().isAfter(due)) {
            throw Refusal.invalid("rectification.extension-too-late", due);
        }
        if (item.extensions >= policy.times()) {
            throw Refusal.invalid("rectification.extension-too-often", item.extensions, policy.times());
        }
        if (item.extensionAsks >= policy.asks()) {
            throw Refusal.invalid("rectification.extension-asked-too-often", item.extensionAsks, policy.asks());
        }
        requireLater(due, "wantedOn", wantedOn);
    }

    /** @return the request, to be stored and then {@link Requesting#opened opened} */
    public static ItemRequest ask(
            RectificationItem item, LocalDate wantedOn, String reason, long deciderId, Counted decideBy, Act by) {
        return ItemRequest.extension(item, reason, wantedOn, deciderId, decideBy, by);
    }

    /** The deadline moves; the one before it stays on the item's list. */
    public static void grant(RectificationItem item, ItemRequest request, LocalDate on, String answer, Act by) {
        LocalDate before = due(item);
        requireLater(before, "grantedOn", on);
        LocalDate wanted = request.wantedOn();
        if (wanted != null && on.isAfter(wanted)) {
            throw Refusal.field("grantedOn", "rectification.extension-beyond", wanted);
        }
        request.grant(on, answer, by);
        item.took(by.personId(), ParticipationRole.REQUEST_DECIDER, by);
        item.openRequest = null;
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", before.toString());
        details.put("to", on.toString());
        details.put("answer", answer);
        item.happened(by, "extension-granted", details);
    }

    public static void refuse(RectificationItem item, ItemRequest request, String answer, Act by) {
        request.end(RequestState.REFUSED, answer, by);
        item.took(by.personId(), ParticipationRole.REQUEST_DECIDER, by);
        item.openRequest = null;
        item.happened(by, "extension-refused", Map.of("answer", answer));
    }

    private static void requireLater(LocalDate due, String field, LocalDate day) {
        if (!day.isAfter(due)) {
            throw Refusal.field(field, "rectification.extension-not-later", due);
        }
    }

    private static LocalDate due(RectificationItem item) {
        LocalDate due = item.dueOn;
        if (due == null) {
            throw new IllegalStateException("item " + item.id() + " has no deadline to extend");
        }
        return due;
    }
}
