package org.duban.rectification.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inbox.Inbox;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseEnded;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemState;
import org.duban.rectification.Items;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way of every command on an item: take it, ask whether this person may, let the aggregate move, tell the
 * listeners and the process. In one transaction and once.
 */
@Component
public class ItemDesk {

    /** What a command has on the desk. */
    public record Sheet(RectificationItem item, Cast cast, Campaign campaign, Organisation organisation, Act by) {}

    private final ItemRepository items;
    private final ItemAdmission admission;
    private final RequestCourse requests;
    private final RectificationProcess process;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Inbox inbox;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemDesk(
            ItemRepository items,
            ItemAdmission admission,
            RequestCourse requests,
            RectificationProcess process,
            Directory directory,
            Campaigns campaigns,
            Inbox inbox,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.admission = admission;
        this.requests = requests;
        this.process = process;
        this.directory = directory;
        this.campaigns = campaigns;
        this.inbox = inbox;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Carries out one action on one item.
     *
     * @return the item's id
     * @throws Refusal {@code rectification.not-found} for an item that is not there or not the actor's to see,
     *     {@code rectification.already-handled} with who and when if the state has moved on,
     *     {@code rectification.not-yours} or {@code rectification.excluded}
     */
    public long act(Actor actor, CommandKey key, ItemAction action, long itemId, Consumer<Sheet> transition) {
        return commands.once(key, actor, "rectification." + action + "/" + itemId, () -> {
            RectificationItem item = items.lock(itemId).orElseThrow(ItemDesk::notFound);
            Organisation organisation = directory.current();
            Campaign campaign = campaigns.get(item.campaignId());
            Cast cast = Cast.of(item, organisation, campaign);
            Act by = act(actor, campaign.zone());
            admission.admit(action, item, cast, organisation.viewer(actor.personId()), by.today());
            ItemState before = item.state();
            Sheet sheet = new Sheet(item, cast, campaign, organisation, by);
            transition.accept(sheet);
            requests.settled(sheet, before);
            settle(item, before, actor);
            return itemId;
        });
    }

    /** Carries out a command that makes an item. */
    public long create(Actor actor, CommandKey key, LongSupplier work) {
        return commands.once(key, actor, "rectification.REGISTER", work);
    }

    /** Stores a new item and starts its process where it stands. */
    public void open(RectificationItem item, Actor actor) {
        process.entered(item, actor);
        publish(item);
    }

    /** Tells everybody what the transition did. */
    public void settle(RectificationItem item, ItemState before, Actor actor) {
        Optional<String> abandoned = item.takeAbandoned();
        if (abandoned.isPresent()) {
            process.abandoned(abandoned.get(), actor);
        }
        if (item.state() != before) {
            if (before.open() && abandoned.isEmpty()) {
                process.left(item, before, actor);
            } else if (item.state().open()) {
                process.entered(item, actor);
            }
        }
        publish(item);
        if (before.open() && !item.state().open()) {
            events.publishEvent(new CaseEnded(new CaseRef(Items.CASE_TYPE, item.id()), actor));
        }
    }

    public void publish(RectificationItem item) {
        item.takeEvents().forEach(events::publishEvent);
    }

    public Act act(Actor actor, ZoneId zone) {
        return new Act(actor, clock.instant(), LocalDate.now(clock.withZone(zone)));
    }

    /** The item's card and that of the request beside it: who handles the one does not decide the other. */
    public void refreshInbox(RectificationItem item) {
        inbox.refresh(new CaseRef(Items.CASE_TYPE, item.id()));
        OpenRequest open = item.openRequest();
        if (open != null) {
            inbox.refresh(new CaseRef(open.kind().caseType(), open.id()));
        }
    }

    public static Refusal notFound() {
        return Refusal.notFound("rectification.not-found");
    }
}
