package org.duban.supervision;

import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.organization.Directory;
import org.duban.supervision.domain.OrderCandidates;
import org.duban.supervision.domain.OrderRepository;
import org.duban.supervision.domain.SupervisionOrder;
import org.springframework.stereotype.Component;

/** How an order's task looks in an inbox. */
@Component
class OrderCards implements CaseTasks {

    private final OrderRepository orders;
    private final Directory directory;

    OrderCards(OrderRepository orders, Directory directory) {
        this.orders = orders;
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return Supervision.CASE_TYPE;
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        SupervisionOrder order = orders.findById(caseId).orElseThrow();
        return new TaskCard(
                order.number(),
                order.about().caseTitle(),
                order.unitId(),
                directory.current().unit(order.unitId()).name(),
                order.dueOn(),
                order.alertLevel(),
                order.lastActor(),
                order.issuedBy(),
                order.about().restricted(),
                OrderCandidates.excluded(order));
    }
}
