package org.duban.rectification.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.organization.Person;
import org.duban.rectification.AppealGround;
import org.duban.rectification.ItemState;
import org.duban.rectification.RequestKind;
import org.duban.rectification.RequestState;

/** What extensions and appeals have in common. One is open at a time. */
public final class Requesting {

    private Requesting() {}

    /** Ties a stored request to its item. */
    public static void opened(RectificationItem item, ItemRequest request, Act by) {
        if (item.openRequest != null) {
            throw new IllegalStateException("item " + item.id() + " waits for a request already");
        }
        item.openRequest = new OpenRequest(request.id(), request.kind());
        if (request.kind() == RequestKind.EXTENSION) {
            item.extensionAsks++;
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("reason", request.reason());
        AppealGround ground = request.ground();
        if (ground != null) {
            details.put("ground", ground.name());
        } else {
            details.put("from", String.valueOf(request.dueOn()));
            details.put("to", String.valueOf(request.wantedOn()));
        }
        item.happened(by, request.kind() == RequestKind.EXTENSION ? "extension-asked" : "appealed", details);
    }

    public static void withdraw(RectificationItem item, ItemRequest request, Act by) {
        request.end(RequestState.WITHDRAWN, "", by);
        item.openRequest = null;
        item.happened(by, "request-withdrawn", Map.of("request", request.kind().name()));
    }

    /** Somebody else decides it from now on; who may is the caller's question. */
    static void handOver(RectificationItem item, ItemRequest request, Person to, String reason, Act by) {
        request.decideInstead(to.id());
        Map<String, String> details = new LinkedHashMap<>();
        details.put("request", request.kind().name());
        details.put("person", to.name());
        details.put("reason", reason);
        item.happened(by, "request-reassigned", details);
    }

    /** What it was about is gone. */
    public static void lapse(RectificationItem item, ItemRequest request, Act system) {
        request.end(RequestState.LAPSED, "", system);
        item.openRequest = null;
        item.happened(system, "request-lapsed", Map.of("request", request.kind().name()));
    }

    /**
     * Whether there is nothing left to decide now that the item stands there: it has ended, it is the office's again,
     * or the unit claims what it said was not its own.
     */
    public static boolean isPointless(ItemRequest request, ItemState state) {
        return !state.open()
                || state == ItemState.CONFIRMED
                || (request.ground() == AppealGround.ASSIGNMENT && state == ItemState.CLAIMED);
    }
}
