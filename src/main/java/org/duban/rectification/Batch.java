package org.duban.rectification;

import java.util.List;
import java.util.function.LongConsumer;
import org.duban.kernel.Refusal;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.springframework.stereotype.Component;

/** The same command on many selected items, each in a transaction of its own and each with its own result. */
@Component
class Batch {

    private static final int MOST = 500;

    private final ItemRepository items;

    Batch(ItemRepository items) {
        this.items = items;
    }

    /** @throws Refusal {@code rectification.batch-too-large} for more than 500 items */
    List<BatchResult> each(List<Long> itemIds, LongConsumer command) {
        if (itemIds.size() > MOST) {
            throw Refusal.invalid("rectification.batch-too-large", MOST, itemIds.size());
        }
        return itemIds.stream().distinct().map(id -> one(id, command)).toList();
    }

    private BatchResult one(long itemId, LongConsumer command) {
        try {
            command.accept(itemId);
            return new BatchResult(itemId, numberOf(itemId), null);
        } catch (Refusal refusal) {
            boolean unseen = refusal.kind() == Refusal.Kind.NOT_FOUND;
            return new BatchResult(itemId, unseen ? "" : numberOf(itemId), refusal);
        }
    }

    private String numberOf(long itemId) {
        return items.findById(itemId).map(RectificationItem::number).orElse("");
    }
}
