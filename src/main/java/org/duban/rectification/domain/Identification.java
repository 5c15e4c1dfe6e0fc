package org.duban.rectification.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.duban.organization.Organisation;
import org.duban.rectification.ItemState;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** The transitions by which a problem becomes an item. */
public final class Identification {

    private Identification() {}

    public static RectificationItem register(ItemNumber number, Problem problem, boolean restricted, Act by) {
        RectificationItem item = new RectificationItem(number, problem, restricted, by);
        item.happened(by, "registered", Map.of("description", problem.description()));
        return item;
    }

    /**
     * An immediate problem that was rectified before it was registered.
     *
     * @param leaderId the leader in charge of the unit
     */
    public static void rectifiedAlready(RectificationItem item, long handlerId, long leaderId, String goal, Act by) {
        item.alreadyRectified = true;
        item.kind = RectificationKind.IMMEDIATE;
        item.leadUnitId = item.problem.unitId();
        item.handlerId = handlerId;
        item.leaderId = leaderId;
        item.goal = goal;
        item.took(by.personId(), ParticipationRole.MEASURE_REGISTRANT, by);
    }

    public static Measure doneMeasure(RectificationItem item, int position, String text, LocalDate doneOn, Act by) {
        Measure measure = new Measure(item.id(), position, text, null, item.handlerId, null, by.personId());
        measure.finish(doneOn);
        return measure;
    }

    /** Confirms; an item that is rectified already goes to the countersignature at once. */
    public static void confirm(RectificationItem item, Act by) {
        if (item.alreadyRectified) {
            item.round = 1;
            item.claimedAt = by.at();
            take(item, item.handlerId, ParticipationRole.HANDLER, by);
            take(item, item.leaderId, ParticipationRole.LEADER, by);
            item.moveTo(ItemState.CLAIMED, by, "confirmed", Map.of());
        } else {
            item.moveTo(ItemState.CONFIRMED, by, "confirmed", Map.of());
        }
    }

    public static void sendBackForCompletion(RectificationItem item, String reason, Act by) {
        item.missing = reason;
        item.moveTo(ItemState.INCOMPLETE, by, "sent-back-for-completion", Map.of("reason", reason));
    }

    /** Keeps in the chronicle what it said before, wherever it says something else now. */
    public static void complete(
            RectificationItem item, Problem problem, boolean restricted, Organisation organisation, Act by) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("description", problem.description());
        Map<String, String> before = words(item.problem, organisation);
        words(problem, organisation).forEach((field, now) -> {
            if (!now.equals(before.get(field))) {
                details.put(field + "-before", before.getOrDefault(field, ""));
                details.put(field + "-after", now);
            }
        });
        item.problem = problem;
        item.restricted = restricted;
        item.missing = null;
        item.moveTo(ItemState.REGISTERED, by, "completed-registration", details);
    }

    private static Map<String, String> words(Problem problem, Organisation organisation) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("description", problem.description());
        words.put("source", problem.source());
        words.put("level", problem.level().name());
        words.put("aspect", problem.aspect().name());
        words.put("unit", organisation.unit(problem.unitId()).name());
        words.put("cause", Objects.requireNonNullElse(problem.rootCause(), ""));
        return words;
    }

    public static void merge(RectificationItem item, RectificationItem into, String reason, Act by) {
        item.mergedInto = into.id();
        item.closedAt = by.at();
        into.took(item.registrantId(), ParticipationRole.REGISTRANT, by);
        into.happened(by, "merged-from", Map.of("number", item.number()));
        item.moveTo(ItemState.MERGED, by, "merged", Map.of("number", into.number(), "reason", reason));
    }

    public static void voidItem(RectificationItem item, String reason, Act by) {
        item.closedAt = by.at();
        item.moveTo(ItemState.VOIDED, by, "voided", Map.of("reason", reason));
    }

    static void take(RectificationItem item, @Nullable Long personId, ParticipationRole role, Act by) {
        if (personId != null) {
            item.took(personId, role, by);
        }
    }
}
