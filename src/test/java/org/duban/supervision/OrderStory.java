package org.duban.supervision;

import java.util.List;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.duban.testing.TestCounty;
import org.springframework.boot.test.context.TestComponent;

/** Tells the usual parts of an order's life, so that a test names only what is unusual. */
@TestComponent
public class OrderStory {

    private final ItemStory items;
    private final OrderService service;
    private final ListingService listings;
    private final Supervision supervision;

    OrderStory(ItemStory items, OrderService service, ListingService listings, Supervision supervision) {
        this.items = items;
        this.service = service;
        this.listings = listings;
        this.supervision = supervision;
    }

    public static CommandKey key() {
        return CommandKey.random();
    }

    public static CaseRef item(long id) {
        return new CaseRef(Items.CASE_TYPE, id);
    }

    public static NewOrder order(CaseRef about) {
        return new NewOrder(about, OrderKind.ORDER, "", null);
    }

    /** An item in the bureau's hands. */
    public CaseRef lateItem(TestCounty county) {
        return item(items.accepted(county, RectificationKind.IMMEDIATE));
    }

    /** An order to the bureau. */
    public long issued(TestCounty county) {
        return service.issue(county.officeMember(), key(), order(lateItem(county)));
    }

    public long received(TestCounty county) {
        return service.receive(county.liaison(), key(), issued(county));
    }

    public long answered(TestCounty county) {
        return service.answer(county.head(), key(), received(county), "Two clerks from Monday on", List.of());
    }

    /** An item under listed supervision. */
    public CaseRef listed(TestCounty county) {
        CaseRef late = lateItem(county);
        listings.list(county.officeMember(), key(), late, "It matters to many");
        return late;
    }

    public long newest(TestCounty county) {
        return supervision
                .orders(OrderFilter.ALL, county.officeDirector().personId(), 0, 1)
                .get(0)
                .id();
    }

    public OrderView view(TestCounty county, long order) {
        return supervision.view(order, county.officeDirector().personId());
    }

    public Set<OrderAction> allowed(long order, Actor actor) {
        return supervision.view(order, actor.personId()).allowed();
    }
}
