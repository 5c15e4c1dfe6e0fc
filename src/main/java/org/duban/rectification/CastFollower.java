package org.duban.rectification;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.organization.OrganisationChanged;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProcess;
import org.duban.rectification.domain.Staffing;
import org.duban.rectification.domain.TaskCandidates;
import org.duban.rectification.query.OpenParts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the organisation. Tasks that wait for a post find its next holder by themselves; those that name people,
 * or keep some from a post's task, are looked at again when posts, portfolios or units are others: a new head finds
 * the countersignature that waits. Where nobody remains, the leading group is told.
 */
@Component
class CastFollower {

    private static final int PAGE = 200;

    private final OpenParts parts;
    private final ItemRepository items;
    private final Campaigns campaigns;
    private final RectificationProcess process;
    private final ItemDesk desk;
    private final ItemNotices notices;
    private final EntityManager entities;

    CastFollower(
            OpenParts parts,
            ItemRepository items,
            Campaigns campaigns,
            RectificationProcess process,
            ItemDesk desk,
            ItemNotices notices,
            EntityManager entities) {
        this.parts = parts;
        this.items = items;
        this.campaigns = campaigns;
        this.process = process;
        this.desk = desk;
        this.notices = notices;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationChanged change) {
        Reach reach = new Reach(change);
        if (reach.isNowhere()) {
            return;
        }
        List<Long> touched = parts.ties().stream()
                .filter(reach::touches)
                .map(OpenParts.Tie::id)
                .distinct()
                .sorted()
                .toList();
        Unstaffed unstaffed = new Unstaffed();
        for (int from = 0; from < touched.size(); from += PAGE) {
            if (from > 0) {
                entities.flush();
                entities.clear(); // or every flush looks through all items so far
            }
            List<Long> page = touched.subList(from, Math.min(from + PAGE, touched.size()));
            items.lockAll(page).forEach(item -> follow(item, change, unstaffed));
        }
        notices.unstaffed(unstaffed, change.now(), change.by());
    }

    private void follow(RectificationItem item, OrganisationChanged change, Unstaffed unstaffed) {
        Campaign campaign = campaigns.get(item.campaignId());
        Cast before = Cast.of(item, change.before(), campaign);
        Cast now = Cast.of(item, change.now(), campaign);
        boolean same = TaskCandidates.of(item, before).equals(TaskCandidates.of(item, now))
                && TaskCandidates.excluded(item, before).equals(TaskCandidates.excluded(item, now));
        if (!same) {
            process.candidatesChanged(item);
            desk.refreshInbox(item);
        }
        if (Staffing.of(before, item.kind()).complete()) {
            unstaffed.look(item, now);
        }
    }
}
