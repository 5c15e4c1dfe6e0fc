package org.duban.rectification.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import org.duban.kernel.CaseRef;
import org.duban.rectification.Items;
import org.duban.workflow.TimersDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds the items whose clocks strike in one transaction, in the order of their ids: two who hold several items
 * never wait for each other.
 */
@Component
public class ItemsStruck {

    private final ItemRepository items;
    private final EntityManager entities;

    ItemsStruck(ItemRepository items, EntityManager entities) {
        this.items = items;
        this.entities = entities;
    }

    @EventListener
    void on(TimersDue due) {
        List<Long> ids = due.cases().stream()
                .filter(ref -> ref.type().equals(Items.CASE_TYPE))
                .map(CaseRef::id)
                .toList();
        if (ids.size() > 1) {
            items.lockAll(ids);
            items.withParticipations(ids);
        }
    }

    /** The item, held until the transaction ends; without a statement if it is held already. */
    public RectificationItem held(long id) {
        return Objects.requireNonNull(
                entities.find(RectificationItem.class, id, LockModeType.PESSIMISTIC_WRITE), "no such item");
    }
}
