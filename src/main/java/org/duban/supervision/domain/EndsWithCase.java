package org.duban.supervision.domain;

import org.duban.campaign.Campaigns;
import org.duban.kernel.CaseEnded;
import org.duban.kernel.CaseRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that ended is ordered and listed no longer. */
@Component
class EndsWithCase {

    private final OrderRepository orders;
    private final OrderProcess process;
    private final OrderDesk desk;
    private final Listings listings;
    private final Campaigns campaigns;

    EndsWithCase(OrderRepository orders, OrderProcess process, OrderDesk desk, Listings listings, Campaigns campaigns) {
        this.orders = orders;
        this.process = process;
        this.desk = desk;
        this.listings = listings;
        this.campaigns = campaigns;
    }

    @EventListener
    void on(CaseEnded ended) {
        CaseRef ref = ended.ref();
        for (SupervisionOrder order : orders.lockOpen(ref.type(), ref.id(), Issuing.OPEN)) {
            process.withdrawn(order, ended.by());
            order.endWithCase(
                    desk.act(ended.by(), campaigns.get(order.campaignId()).zone()));
            desk.publish(order);
        }
        listings.end(ref);
    }
}
