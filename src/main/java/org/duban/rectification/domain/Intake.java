package org.duban.rectification.domain;

import java.util.Map;
import org.duban.rectification.ImportedItem;
import org.duban.rectification.ParticipationRole;
import org.jspecify.annotations.Nullable;

/** How a row of another ledger becomes an item. */
public final class Intake {

    private Intake() {}

    public static RectificationItem take(
            ItemNumber number, ImportedItem row, Problem problem, boolean restricted, Act by) {
        RectificationItem item = new RectificationItem(number, problem, restricted, by);
        item.kind = row.kind();
        item.goal = row.goal();
        item.leadUnitId = row.unitId();
        item.supportingUnitIds.addAll(row.supportingUnitIds());
        item.leaderId = row.leaderId();
        item.handlerId = row.handlerId();
        item.dueOn = row.dueOn();
        item.dueWords = row.dueWords();
        item.enterAt(row.entersAs());
        writes(item, row, by);
        switch (item.state()) {
            case IN_VERIFICATION -> {
                item.round = 1;
                item.claimedAt = by.at();
                item.acceptedAt = by.at();
                took(item, row.handlerId(), ParticipationRole.HANDLER, by);
                took(item, row.leaderId(), ParticipationRole.LEADER, by);
            }
            case CLOSED_BEFORE_DUBAN -> item.closedAt = by.at();
            default -> {}
        }
        item.happened(
                by,
                "imported",
                Map.of(
                        "description",
                        problem.description(),
                        "standing",
                        row.standing().name()));
        return item;
    }

    /**
     * Who enters the measures and the progress of a row writes them: like everybody who wrote them, they neither
     * verify nor close the item.
     */
    private static void writes(RectificationItem item, ImportedItem row, Act by) {
        if (!row.measures().isEmpty()) {
            item.took(by.personId(), ParticipationRole.MEASURE_REGISTRANT, by);
        }
        if (row.note() != null && !row.note().isBlank()) {
            item.took(by.personId(), ParticipationRole.PROGRESS_AUTHOR, by);
        }
    }

    /** The measures of a row that was reported done or closed count as done on the day of the import. */
    public static Measure measure(RectificationItem item, int position, String text, ImportedItem row, Act by) {
        Measure measure = new Measure(item.id(), position, text, null, row.handlerId(), row.dueOn(), by.personId());
        if (row.standing() != ImportedItem.Standing.OPEN) {
            measure.finish(by.today());
        }
        return measure;
    }

    private static void took(RectificationItem item, @Nullable Long person, ParticipationRole role, Act by) {
        if (person != null) {
            item.took(person, role, by);
        }
    }
}
