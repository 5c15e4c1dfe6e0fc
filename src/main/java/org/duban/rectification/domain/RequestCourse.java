package org.duban.rectification.domain;

import java.util.Objects;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.rectification.ItemState;
import org.duban.rectification.domain.ItemDesk.Sheet;
import org.springframework.stereotype.Component;

/** The course of the requests beside that of their items: stored, decided, dropped; the clock stands and runs again. */
@Component
public class RequestCourse {

    private final RequestRepository requests;
    private final RequestProcess process;
    private final RequestClock clock;
    private final DecisionClock decisions;

    RequestCourse(RequestRepository requests, RequestProcess process, RequestClock clock, DecisionClock decisions) {
        this.decisions = decisions;
        this.requests = requests;
        this.process = process;
        this.clock = clock;
    }

    /** Stores the request, stops the clock, and waits for the decision. */
    public ItemRequest open(Sheet sheet, ItemRequest asked) {
        ItemRequest request = requests.save(asked);
        Requesting.opened(sheet.item(), request, sheet.by());
        clock.stop(sheet, request.reason());
        decisions.started(request, sheet.campaign().zone());
        process.asked(request, sheet.by().actor());
        return request;
    }

    /**
     * The open request, if it is the one that the page was about.
     *
     * @throws Refusal {@code rectification.request-gone}
     */
    public ItemRequest openOf(RectificationItem item, long requestId) {
        return stillOpen(item, requestId).orElseThrow(() -> Refusal.conflict("rectification.request-gone"));
    }

    /** The same for whoever need not say so: empty where it was decided meanwhile. */
    public Optional<ItemRequest> stillOpen(RectificationItem item, long requestId) {
        return Optional.ofNullable(item.openRequest())
                .filter(open -> open.id() == requestId)
                .flatMap(open -> requests.findById(open.id()));
    }

    /** Decided otherwise than by more time: the clock runs again, with the time that was left. */
    public void decided(Sheet sheet, ItemRequest request) {
        process.decided(request, sheet.by().actor());
        clock.resume(sheet, request.answer());
    }

    /** More time was granted: the clock runs to the new date. */
    public void extended(Sheet sheet, ItemRequest request) {
        process.decided(request, sheet.by().actor());
        clock.extend(sheet, Objects.requireNonNull(request.grantedOn(), "an extension names a date"), request.reason());
    }

    /** Taken back: the deadline is what it was. */
    public void withdrawn(Sheet sheet, ItemRequest request) {
        process.dropped(request, sheet.by().actor());
        clock.resumeUnmoved(sheet);
    }

    /** Waits for somebody else now. */
    public void handOver(RectificationItem item, ItemRequest request, Person to, String reason, Act by) {
        Requesting.handOver(item, request, to, reason, by);
        process.deciderChanged(request);
    }

    /** The item moved by somebody's act: what leaves nothing to decide lapses. */
    void settled(Sheet sheet, ItemState before) {
        RectificationItem item = sheet.item();
        OpenRequest open = item.openRequest();
        if (open == null || item.state() == before) {
            return;
        }
        requests.findById(open.id())
                .filter(request -> Requesting.isPointless(request, item.state()))
                .ifPresent(request -> {
                    Act by = sheet.by();
                    Requesting.lapse(item, request, new Act(Actor.SYSTEM, by.at(), by.today()));
                    process.dropped(request, by.actor());
                    clock.resume(sheet, "");
                });
    }
}
