package org.duban.rectification;

import java.util.Optional;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.TaskCandidates;
import org.springframework.stereotype.Component;

/** How an item's task looks in an inbox. */
@Component
class ItemTaskCards implements CaseTasks {

    private static final int TITLE = 200;

    private final ItemRepository items;
    private final Directory directory;
    private final Campaigns campaigns;

    ItemTaskCards(ItemRepository items, Directory directory, Campaigns campaigns) {
        this.items = items;
        this.directory = directory;
        this.campaigns = campaigns;
    }

    @Override
    public String caseType() {
        return Items.CASE_TYPE;
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        RectificationItem item = items.findById(caseId).orElseThrow();
        Organisation organisation = directory.current();
        Campaign campaign = campaigns.get(item.campaignId());
        Cast cast = Cast.of(item, organisation, campaign);
        long unit = Optional.ofNullable(item.leadUnitId()).orElse(item.problem().unitId());
        String text = item.problem().description();
        return new TaskCard(
                item.number(),
                text.length() > TITLE ? text.substring(0, TITLE) : text,
                unit,
                organisation.findUnit(unit).map(Unit::name).orElse(""),
                item.dueOn(),
                item.alertLevel(),
                item.lastActor(),
                item.registrantId(),
                item.restricted(),
                TaskCandidates.excluded(item, cast));
    }
}
