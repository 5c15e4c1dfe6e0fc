package org.duban.supervision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Viewer;
import org.duban.supervision.OrderAction;
import org.duban.supervision.OrderState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way of every command on an order: take it, ask whether this person may, let the aggregate move, tell the
 * listeners and the process. In one transaction and once.
 */
@Component
public class OrderDesk {

    private final OrderRepository orders;
    private final OrderVisibility visibility;
    private final OrderProcess process;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Inbox inbox;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderDesk(
            OrderRepository orders,
            OrderVisibility visibility,
            OrderProcess process,
            Directory directory,
            Campaigns campaigns,
            Inbox inbox,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.visibility = visibility;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
        this.inbox = inbox;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Carries out one action on one order.
     *
     * @return the order's id
     * @throws Refusal {@code supervision.no-order} for one that is not there or not the actor's to see, {@code
     *     supervision.already-handled} with who and when if the state has moved on, {@code supervision.not-yours}
     */
    public long act(Actor actor, CommandKey key, OrderAction action, long orderId, BiConsumer<Scene, Act> transition) {
        return commands.once(key, actor, "supervision." + action + "/" + orderId, () -> {
            SupervisionOrder order = orders.lock(orderId).orElseThrow(OrderDesk::notFound);
            Scene scene = sceneOf(order, directory.current());
            admit(action, scene, actor);
            OrderState before = order.state();
            transition.accept(scene, act(actor, scene.campaign().zone()));
            if (order.state() == OrderState.WITHDRAWN) {
                process.withdrawn(order, actor);
            } else if (order.state() != before) {
                process.left(order, before, actor);
            }
            publish(order);
            return orderId;
        });
    }

    /** The order with everything that decides about it. */
    public Scene sceneOf(SupervisionOrder order, Organisation organisation) {
        return new Scene(order, campaigns.get(order.campaignId()), organisation);
    }

    void publish(SupervisionOrder order) {
        order.takeEvents().forEach(events::publishEvent);
    }

    Act act(Actor actor, ZoneId zone) {
        return new Act(actor, clock.instant(), LocalDate.now(clock.withZone(zone)));
    }

    public static Refusal notFound() {
        return Refusal.notFound("supervision.no-order");
    }

    private void admit(OrderAction action, Scene scene, Actor actor) {
        SupervisionOrder order = scene.order();
        if (!visibility.sees(order.id(), actor.personId())) {
            throw notFound();
        }
        Viewer viewer = scene.organisation().viewer(actor.personId());
        if (!OrderAuthority.fits(action, order.state())) {
            throw inbox.lastDone(order.ref(), OrderTask.forAction(action))
                    .map(done -> Refusal.conflict("supervision.already-handled", done.name(), done.at()))
                    .orElseGet(() -> Refusal.conflict("supervision.moved-on"));
        }
        OrderAuthority.require(action, scene, viewer);
        boolean task = action != OrderAction.WITHDRAW && action != OrderAction.URGE;
        inbox.claimedBy(order.ref(), OrderTask.forAction(action))
                .filter(claimant -> task && claimant != viewer.personId())
                .ifPresent(claimant -> {
                    String name = scene.organisation().person(claimant).name();
                    throw Refusal.conflict("supervision.claimed-by-other", name);
                });
    }
}
