package org.duban.rectification.domain;

import java.util.List;
import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.rectification.ItemState;
import org.duban.rectification.ParticipationRole;

/** A successor takes over one part in one item, under the same exclusions as everybody. */
public final class Handover {

    private Handover() {}

    /**
     * @param role one of the roles of {@link org.duban.rectification.query.OpenParts}
     * @throws Refusal {@code rectification.successor-excluded} with the item's number
     */
    public static void take(
            RectificationItem item,
            Cast cast,
            List<Measure> measures,
            String role,
            long from,
            Person successor,
            String reason,
            Act by) {
        switch (role) {
            case "handler" -> handler(item, cast, measures, from, successor, by);
            case "leader" -> {
                item.leaderId = successor.id();
                item.took(successor.id(), ParticipationRole.LEADER, by);
            }
            case "assignee" -> {
                if (!contains(Successors.of(item, cast), successor)) {
                    throw refused(item, successor);
                }
                item.assigneeId = successor.id();
            }
            case "countersigner" -> countersigner(item, cast, successor);
            case "registrant" -> item.assigneeId = successor.id();
            case "outsider" -> outsider(item, cast, from, successor, by);
            default -> handMeasures(item, measures, from, successor, by);
        }
        item.happened(
                by,
                "reassigned",
                Map.of(
                        "person",
                        successor.name(),
                        "reason",
                        reason,
                        "predecessor",
                        cast.organisation().person(from).name(),
                        "role",
                        role));
    }

    /** Whoever is given the post countersigns by it; anybody else is named for it. */
    private static void countersigner(RectificationItem item, Cast cast, Person successor) {
        if (contains(cast.countersigners(), successor)) {
            return;
        }
        if (!contains(Successors.of(item, cast), successor)) {
            throw refused(item, successor);
        }
        item.assigneeId = successor.id();
    }

    private static void outsider(RectificationItem item, Cast cast, long from, Person successor, Act by) {
        if (!cast.mayVerify(successor.id())) {
            throw refused(item, successor);
        }
        item.noLonger(from, ParticipationRole.OUTSIDER);
        item.took(successor.id(), ParticipationRole.OUTSIDER, by);
    }

    private static boolean contains(List<Person> people, Person person) {
        return people.stream().anyMatch(one -> one.id() == person.id());
    }

    private static void handler(
            RectificationItem item, Cast cast, List<Measure> measures, long from, Person successor, Act by) {
        Long unit = item.leadUnitId;
        boolean ofUnit = unit != null && contains(cast.organisation().peopleWithin(unit), successor);
        if (!ofUnit || cast.verifiersAndClosers().contains(successor.id())) {
            throw refused(item, successor);
        }
        item.handlerId = successor.id();
        if (item.state() != ItemState.ASSIGNED && item.state() != ItemState.CONFIRMED) {
            item.took(successor.id(), ParticipationRole.HANDLER, by);
        }
        handMeasures(item, measures, from, successor, by);
    }

    private static void handMeasures(
            RectificationItem item, List<Measure> measures, long from, Person successor, Act by) {
        measures.stream()
                .filter(measure -> !measure.done() && measure.ownedBy(from))
                .forEach(measure -> {
                    measure.handTo(successor.id());
                    item.took(successor.id(), ParticipationRole.MEASURE_OWNER, by);
                });
    }

    private static Refusal refused(RectificationItem item, Person successor) {
        return Refusal.field("successorId", "rectification.successor-excluded", successor.name(), item.number());
    }
}
