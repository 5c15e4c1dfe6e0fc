package org.duban.rectification.domain;

import java.util.Map;
import org.duban.rectification.ImportedItem;
import org.duban.rectification.ItemState;
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
        item.leaderId = row.leaderId();
        item.handlerId = row.handlerId();
        item.dueOn = row.dueOn();
        item.dueWords = row.dueWords();
        item.enterAt(entryOf(row));
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

    /** A row with all that an assignment needs waits for acceptance, an incomplete one for assignment. */
    private static ItemState entryOf(ImportedItem row) {
        boolean assigned = row.handlerId() != null && row.kind() != null;
        return switch (row.standing()) {
            case REPORTED_CLOSED -> ItemState.CLOSED_BEFORE_DUBAN;
            case REPORTED_DONE -> assigned ? ItemState.IN_VERIFICATION : ItemState.CONFIRMED;
            case OPEN -> assigned ? ItemState.ASSIGNED : ItemState.CONFIRMED;
        };
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
