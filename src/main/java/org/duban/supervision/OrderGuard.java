package org.duban.supervision;

import java.util.Locale;
import org.duban.kernel.CaseGuard;
import org.duban.organization.Directory;
import org.duban.rectification.Items;
import org.duban.supervision.domain.OrderRepository;
import org.duban.supervision.domain.OrderVisibility;
import org.duban.supervision.query.SupervisionRows;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Guards orders. */
@Component
@Transactional(readOnly = true)
public class OrderGuard implements OrderVisibility, CaseGuard {

    private static final int TITLE = 60;

    private final SupervisionRows rows;
    private final OrderRepository orders;
    private final Items items;
    private final Directory directory;
    private final MessageSource messages;

    OrderGuard(SupervisionRows rows, OrderRepository orders, Items items, Directory directory, MessageSource messages) {
        this.rows = rows;
        this.orders = orders;
        this.items = items;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public boolean sees(long orderId, long personId) {
        return directory.current().findPerson(personId).isPresent() && rows.sees(orderId, items.viewer(personId));
    }

    @Override
    public String caseType() {
        return Supervision.CASE_TYPE;
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return sees(caseId, personId);
    }

    @Override
    public String pathOf(long caseId) {
        return "/supervision/orders/" + caseId;
    }

    /** Number, kind, and the beginning of the case's title. */
    @Override
    public String titleOf(long caseId, Locale locale) {
        return orders.findById(caseId)
                .map(order -> {
                    String text = order.about().caseTitle();
                    String kind = messages.getMessage("OrderKind." + order.kind(), null, locale);
                    return order.number() + " " + kind + " "
                            + (text.length() > TITLE ? text.substring(0, TITLE) + "…" : text);
                })
                .orElse("");
    }
}
