package org.duban.rectification.domain;

import java.util.Map;
import org.duban.kernel.Refusal;
import org.duban.rectification.ItemState;
import org.duban.rectification.ParticipationRole;
import org.duban.rectification.RectificationKind;

/** The transitions that come from the campaign's course rather than from work on the item. */
public final class CampaignCourse {

    private CampaignCourse() {}

    /**
     * A problem of an approved list: confirmed by the approval, waiting for its assignment.
     *
     * @param author who submitted the list, and is the item's registrant
     * @param by whose decision was the last
     */
    public static RectificationItem listed(
            ItemNumber number, Problem problem, boolean restricted, long listId, String list, Act author, Act by) {
        RectificationItem item = new RectificationItem(number, problem, restricted, author);
        item.enterAt(ItemState.CONFIRMED);
        item.ties = CampaignTies.fromList(listId, list);
        item.happened(by, "listed", Map.of("description", problem.description(), "list", list));
        return item;
    }

    /** A measure that stood in the list. */
    public static Measure measure(RectificationItem item, int position, String text, Act author) {
        item.took(author.personId(), ParticipationRole.MEASURE_REGISTRANT, author);
        return new Measure(item.id(), position, text, null, null, null, author.personId());
    }

    /** The approved plan of a special drive takes the item in. */
    public static void bindToDrive(RectificationItem item, long planId, String plan, Act by) {
        requireOpen(item);
        item.ties = item.ties().inDrive(planId, plan);
        item.kind = RectificationKind.SPECIAL_DRIVE;
        item.happened(by, "bound-to-drive", Map.of("plan", plan));
    }

    /** The campaign may end before the item does; the item's own life and clock go on. */
    public static void carryOver(RectificationItem item, String reason, Act by) {
        if (item.ties().isCarriedOver()) {
            throw Refusal.conflict("rectification.carried-over-already");
        }
        item.ties = item.ties().carriedOver(by.at(), reason);
        item.happened(by, "carried-over", Map.of("reason", reason));
    }

    private static void requireOpen(RectificationItem item) {
        if (!item.state().open()) {
            throw Refusal.conflict("rectification.drive-item-closed", item.number());
        }
    }
}
