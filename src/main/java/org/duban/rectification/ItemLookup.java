package org.duban.rectification;

import java.util.function.Function;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemVisibility;
import org.duban.rectification.domain.RectificationItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one item for somebody who may see it. */
@Component
class ItemLookup {

    private final ItemRepository items;
    private final ItemVisibility visibility;
    private final Directory directory;
    private final Campaigns campaigns;
    private final ItemDesk desk;

    ItemLookup(
            ItemRepository items, ItemVisibility visibility, Directory directory, Campaigns campaigns, ItemDesk desk) {
        this.items = items;
        this.visibility = visibility;
        this.directory = directory;
        this.campaigns = campaigns;
        this.desk = desk;
    }

    /** @throws org.duban.kernel.Refusal {@code rectification.not-found} */
    @Transactional(readOnly = true)
    public <T> T reading(Actor actor, long itemId, Function<ItemDesk.Sheet, T> question) {
        Organisation organisation = directory.current();
        if (!visibility.sees(itemId, organisation.viewer(actor.personId()))) {
            throw ItemDesk.notFound();
        }
        RectificationItem item = items.findById(itemId).orElseThrow(ItemDesk::notFound);
        Campaign campaign = campaigns.get(item.campaignId());
        Cast cast = Cast.of(item, organisation, campaign);
        return question.apply(new ItemDesk.Sheet(item, cast, campaign, organisation, desk.act(actor, campaign.zone())));
    }
}
