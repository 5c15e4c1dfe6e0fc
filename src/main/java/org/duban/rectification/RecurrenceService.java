package org.duban.rectification;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Viewer;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemVisibility;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Recurring;
import org.springframework.stereotype.Service;

/** A problem that comes back is linked to the closed item that it was before; its clock is its own. */
@Service
public class RecurrenceService {

    private final ItemDesk desk;
    private final ItemRepository items;
    private final ItemVisibility visibility;

    RecurrenceService(ItemDesk desk, ItemRepository items, ItemVisibility visibility) {
        this.desk = desk;
        this.items = items;
        this.visibility = visibility;
    }

    /**
     * Says of an open item that it is a closed one come back.
     *
     * @throws Refusal {@code rectification.parent-not-closed} for an item that is open, dropped, or not the actor's to
     *     see, {@code rectification.linked-already}, {@code rectification.repeat-not-done-already}
     */
    public long link(Actor actor, CommandKey key, long itemId, long parentId) {
        return desk.act(actor, key, ItemAction.LINK_PARENT, itemId, sheet -> {
            Viewer viewer = sheet.organisation().viewer(actor.personId());
            link(sheet.item(), parentId, viewer, sheet.by());
        });
    }

    void link(RectificationItem item, long parentId, Viewer viewer, Act by) {
        RectificationItem parent = items.findById(parentId)
                .filter(other -> visibility.sees(parentId, viewer))
                .orElseThrow(() -> Refusal.field("parent", "rectification.parent-not-closed"));
        Recurring.link(item, parent, by);
        desk.publish(parent);
    }
}
