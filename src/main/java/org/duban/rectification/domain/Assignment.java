package org.duban.rectification.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.ItemState;
import org.duban.rectification.ParticipationRole;

/** The transitions by which an item finds who rectifies it. */
public final class Assignment {

    private Assignment() {}

    public static void assign(RectificationItem item, AssignmentPlan plan, Organisation organisation, Act by) {
        item.kind = plan.kind();
        item.leadUnitId = plan.leadUnitId();
        item.supportingUnitIds.clear();
        item.supportingUnitIds.addAll(plan.supportingUnitIds());
        item.leaderId = plan.leaderId();
        item.handlerId = plan.handlerId();
        item.goal = plan.goal();
        item.dueOn = plan.dueOn();
        item.dueWords = null;
        item.extensionAsks = 0;
        item.recoveryOn = null;
        item.recoveryReason = null;
        Map<String, String> details = new LinkedHashMap<>();
        details.put("unit", organisation.unit(plan.leadUnitId()).name());
        details.put("handler", organisation.person(plan.handlerId()).name());
        details.put("leader", organisation.person(plan.leaderId()).name());
        details.put("kind", plan.kind().name());
        details.put("due", plan.dueOn().toString());
        details.put("goal", plan.goal());
        if (!plan.supportingUnitIds().isEmpty()) {
            details.put("supporting", names(plan.supportingUnitIds(), organisation));
        }
        item.moveTo(ItemState.ASSIGNED, by, "assigned", details);
    }

    private static String names(Set<Long> units, Organisation organisation) {
        return units.stream()
                .map(organisation::unit)
                .sorted(Comparator.comparing(Unit::code))
                .map(Unit::name)
                .collect(Collectors.joining(", "));
    }

    /** Only now do handler and leader take part: who refuses an item was never in it. */
    public static void accept(RectificationItem item, Act by) {
        item.took(by.personId(), ParticipationRole.ACCEPTOR, by);
        Identification.take(item, item.handlerId, ParticipationRole.HANDLER, by);
        Identification.take(item, item.leaderId, ParticipationRole.LEADER, by);
        item.acceptedAt = by.at();
        item.moveTo(ItemState.IN_RECTIFICATION, by, "accepted", Map.of());
    }

    public static void refuse(RectificationItem item, String reason, Act by) {
        item.missing = reason;
        item.moveTo(ItemState.CONFIRMED, by, "refused", Map.of("reason", reason));
    }

    public static void nameOutsider(RectificationItem item, long personId, String name, String reason, Act by) {
        item.took(personId, ParticipationRole.OUTSIDER, by);
        item.happened(by, "outsider-named", Map.of("person", name, "reason", reason));
    }

    /**
     * Another person for the open task. A new handler takes the old one's open measures along.
     *
     * @param predecessors the names of those for whom it waited
     */
    public static void reassign(
            RectificationItem item,
            Person person,
            String predecessors,
            String reason,
            Iterable<Measure> measures,
            Act by) {
        long personId = person.id();
        if (item.state() == ItemState.IN_RECTIFICATION) {
            Long before = item.handlerId;
            for (Measure measure : measures) {
                if (!measure.done() && before != null && measure.ownedBy(before)) {
                    measure.handTo(personId);
                }
            }
            item.handlerId = personId;
            item.took(personId, ParticipationRole.HANDLER, by);
        } else {
            item.assigneeId = personId;
        }
        item.happened(by, "reassigned", Map.of("person", person.name(), "reason", reason, "predecessor", predecessors));
    }
}
