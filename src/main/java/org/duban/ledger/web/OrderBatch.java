package org.duban.ledger.web;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.ledger.query.Ledger;
import org.duban.ledger.query.LedgerRow;
import org.duban.rectification.BatchResult;
import org.duban.rectification.Items;
import org.duban.supervision.NewOrder;
import org.duban.supervision.OrderKind;
import org.duban.supervision.OrderService;
import org.springframework.stereotype.Component;

/** One supervision order for each of many selected problems, each in a transaction of its own. */
@Component
class OrderBatch {

    private final Ledger ledger;
    private final OrderService orders;

    OrderBatch(Ledger ledger, OrderService orders) {
        this.ledger = ledger;
        this.orders = orders;
    }

    /**
     * What the person may not see is passed over; a row that cannot have an order keeps its reason.
     *
     * @param text what is asked; empty for the usual words
     */
    List<BatchResult> issue(Actor actor, CommandKey key, List<Long> ids, String text) {
        return ledger.rows(ids, actor.personId()).stream()
                .map(row -> issue(actor, key.forPart(row.id()), row, text))
                .toList();
    }

    private BatchResult issue(Actor actor, CommandKey key, LedgerRow row, String text) {
        try {
            orders.issue(actor, key, new NewOrder(new CaseRef(Items.CASE_TYPE, row.id()), OrderKind.ORDER, text, null));
            return new BatchResult(row.id(), row.number(), null);
        } catch (Refusal refusal) {
            return new BatchResult(row.id(), row.number(), refusal);
        }
    }
}
