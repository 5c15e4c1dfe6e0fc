package org.duban.rectification;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Recurring;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closed items for whoever looks again whether the closure holds. Asks nobody's permission: the caller has. */
@Service
public class ClosedItems {

    private static final Set<ParticipationRole> HAD_A_HAND_IN_IT = EnumSet.of(
            ParticipationRole.HANDLER,
            ParticipationRole.MEASURE_REGISTRANT,
            ParticipationRole.MEASURE_OWNER,
            ParticipationRole.PROGRESS_AUTHOR,
            ParticipationRole.COUNTERSIGNER,
            ParticipationRole.VERIFIER,
            ParticipationRole.CLOSER,
            ParticipationRole.CLOSURE_CONFIRMER);

    private final ItemRepository items;
    private final ItemDesk desk;
    private final Directory directory;
    private final Campaigns campaigns;
    private final ItemClock clock;

    ClosedItems(ItemRepository items, ItemDesk desk, Directory directory, Campaigns campaigns, ItemClock clock) {
        this.items = items;
        this.desk = desk;
        this.directory = directory;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** What a check needs to know of the item, held until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClosedItem hold(long itemId) {
        return facts(items.lock(itemId).orElseThrow(ItemDesk::notFound));
    }

    @Transactional(readOnly = true)
    public ClosedItem get(long itemId) {
        return facts(items.findById(itemId).orElseThrow(ItemDesk::notFound));
    }

    /**
     * A check of a closed item failed: the item reopens where its rectification left off, and is marked. In the
     * caller's transaction. One that is open again already is left as it is.
     *
     * @param reason what was found; the item shows it as what is missing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void checkFailed(Actor inspector, long itemId, String reason) {
        RectificationItem item = items.lock(itemId).orElseThrow(ItemDesk::notFound);
        if (!isClosed(item)) {
            throw Refusal.conflict("rectification.moved-on", item.state());
        }
        Campaign campaign = campaigns.get(item.campaignId());
        Act by = desk.act(inspector, campaign.zone());
        ItemState before = item.state();
        Recurring.failCheck(item, reason, by);
        clock.reopened(item, campaign, by);
        desk.settle(item, before, inspector);
    }

    private ClosedItem facts(RectificationItem item) {
        Campaign campaign = campaigns.get(item.campaignId());
        Cast cast = Cast.of(item, directory.current(), campaign);
        return new ClosedItem(
                item.id(),
                item.number(),
                item.problem().description(),
                item.campaignId(),
                item.leadUnitId() == null ? item.problem().unitId() : item.leadUnitId(),
                item.leaderId(),
                item.kind(),
                item.closedAt(),
                item.restricted(),
                isClosed(item),
                notBy(item, cast));
    }

    private static Set<Long> notBy(RectificationItem item, Cast cast) {
        Set<Long> notBy = new TreeSet<>(item.participants(HAD_A_HAND_IN_IT));
        cast.organisation().holders(PostKind.SUPERVISOR, cast.campaign().officeUnitId()).stream()
                .map(Person::id)
                .filter(person -> !cast.mayVerify(person))
                .forEach(notBy::add);
        return notBy;
    }

    private static boolean isClosed(RectificationItem item) {
        return item.state() == ItemState.CLOSED || item.state() == ItemState.CLOSED_BEFORE_DUBAN;
    }
}
