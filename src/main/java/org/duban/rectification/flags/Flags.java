package org.duban.rectification.flags;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.organization.Directory;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.RectificationItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Flags for those who verify and oversee, and kept for the ledger's filter. */
@Service
public class Flags {

    private static final Set<PostKind> OF_OFFICE =
            Set.of(PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER, PostKind.SUPERVISOR);

    private final FlagFinder finder;
    private final FlagFacts facts;
    private final ItemRepository items;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Clock clock;

    Flags(
            FlagFinder finder,
            FlagFacts facts,
            ItemRepository items,
            Campaigns campaigns,
            Directory directory,
            Clock clock) {
        this.finder = finder;
        this.facts = facts;
        this.items = items;
        this.campaigns = campaigns;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What looks odd now. The caller has checked that the reader may see the item; who is neither of the campaign's office
     * and supervisors nor of its leading group gets nothing.
     */
    @Transactional(readOnly = true)
    public List<Flag> of(long itemId, long readerId) {
        RectificationItem item = items.findById(itemId).orElseThrow();
        Campaign campaign = campaigns.get(item.campaignId());
        return maySee(directory.viewer(readerId), campaign) ? finder.of(item, campaign.zone()) : List.of();
    }

    /** Looks again and keeps what it finds; nothing for an item that is not there. */
    @Transactional
    public void look(long itemId) {
        items.findById(itemId).ifPresent(item -> {
            Instant now = clock.instant();
            Set<List<Object>> found = new HashSet<>();
            List<Flag> flags = finder.of(item, campaigns.get(item.campaignId()).zone());
            facts.forget(itemId);
            flags.stream()
                    .filter(flag -> found.add(List.of(flag.kind(), flag.part())))
                    .forEach(flag -> facts.keep(itemId, flag.kind(), flag.part(), now));
        });
    }

    private static boolean maySee(Viewer viewer, Campaign campaign) {
        return OF_OFFICE.stream().anyMatch(post -> viewer.holds(post, campaign.officeUnitId()))
                || viewer.holds(PostKind.LEADING_GROUP_HEAD, campaign.leadingUnitId())
                || viewer.holds(PostKind.LEADING_GROUP_DEPUTY, campaign.leadingUnitId());
    }
}
