package org.duban.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.notification.Notices;
import org.duban.organization.Directory;
import org.duban.supervision.domain.OrderCandidates;
import org.duban.supervision.domain.OrderEvent;
import org.duban.supervision.domain.Scene;
import org.duban.supervision.domain.SupervisionOrder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what nobody asks them to do, and at once what cannot wait for the day's digest. */
@Component
class OrderNotices {

    private final Notices notices;
    private final Directory directory;

    OrderNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @EventListener
    void on(OrderEvent event) {
        SupervisionOrder order = event.order();
        boolean urgent = order.kind() == OrderKind.ORDER;
        switch (event.what()) {
            case "issued" ->
                tell(
                        event,
                        withLeaders(order),
                        "supervision-" + (urgent ? "ordered" : "asked"),
                        List.of(order.dueOn().toString()),
                        urgent ? AlertLevel.RED : AlertLevel.YELLOW);
            case "sent-back" ->
                tell(
                        event,
                        unit(order),
                        "supervision-sent-back",
                        List.of(event.actor().name()),
                        AlertLevel.YELLOW);
            case "settled" ->
                tell(
                        event,
                        unit(order),
                        "supervision-settled",
                        List.of(event.actor().name()),
                        AlertLevel.GREEN);
            case "withdrawn" ->
                tell(
                        event,
                        unit(order),
                        "supervision-withdrawn",
                        List.of(event.actor().name()),
                        AlertLevel.GREEN);
            default -> {}
        }
    }

    /** Everybody for whom the open task waits. */
    void urge(Scene scene, Actor from, String text) {
        Set<Long> people = OrderCandidates.people(scene.order(), scene.campaign(), scene.organisation());
        tell(from, scene.order(), people, "supervision-urged", List.of(from.name(), text), AlertLevel.YELLOW);
    }

    private void tell(OrderEvent event, Set<Long> people, String kind, List<String> args, AlertLevel level) {
        tell(event.actor(), event.order(), people, kind, args, level);
    }

    private void tell(
            Actor from, SupervisionOrder order, Set<Long> people, String kind, List<String> args, AlertLevel level) {
        Set<Long> others = new LinkedHashSet<>(people);
        others.remove(from.personId());
        if (!others.isEmpty()) {
            notices.tell(from, order.ref(), others, kind, args, level);
        }
    }

    private Set<Long> unit(SupervisionOrder order) {
        return OrderCandidates.unit(order, directory.current());
    }

    /** Whoever receives it, and the case's responsible leader. */
    private Set<Long> withLeaders(SupervisionOrder order) {
        Set<Long> people = unit(order);
        Long leader = order.about().leaderId();
        if (leader != null) {
            people.add(leader);
        }
        return people;
    }
}
