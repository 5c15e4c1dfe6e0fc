package org.duban.rectification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.organization.Organisation;
import org.duban.organization.OrganisationChanged;
import org.duban.organization.Post;
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

    private final OpenParts parts;
    private final ItemRepository items;
    private final Campaigns campaigns;
    private final RectificationProcess process;
    private final ItemDesk desk;
    private final ItemNotices notices;

    CastFollower(
            OpenParts parts,
            ItemRepository items,
            Campaigns campaigns,
            RectificationProcess process,
            ItemDesk desk,
            ItemNotices notices) {
        this.parts = parts;
        this.items = items;
        this.campaigns = campaigns;
        this.process = process;
        this.desk = desk;
        this.notices = notices;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationChanged change) {
        Reach reach = new Reach(change);
        parts.ties().stream()
                .filter(reach::touches)
                .map(OpenParts.Tie::id)
                .distinct()
                .sorted()
                .forEach(id -> items.lock(id).ifPresent(item -> follow(item, change)));
    }

    private void follow(RectificationItem item, OrganisationChanged change) {
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
            notices.unstaffed(item, now, change.by());
        }
    }

    /** Which items a change can matter to. */
    private static final class Reach {

        private final Organisation now;
        private final List<Post> posts;
        private final Set<Long> portfolios;
        private final Set<Long> units;
        private final Set<Long> people;
        private final Map<Long, Boolean> known = new HashMap<>();

        Reach(OrganisationChanged change) {
            this.now = change.now();
            this.posts = change.posts();
            this.portfolios = change.portfolios();
            this.units = change.units();
            this.people = change.people();
        }

        boolean touches(OpenParts.Tie tie) {
            Long id = tie.unitId();
            if (id == null) {
                return false;
            }
            return switch (tie.kind()) {
                case "PERSON" -> people.contains(id);
                case "OFFICE" -> posts.stream().anyMatch(post -> post.unitId() == id);
                default -> Boolean.TRUE.equals(known.computeIfAbsent(id, this::touchesUnit));
            };
        }

        /** Posts within a unit exclude people from its items; posts above it may have to accept for it. */
        private boolean touchesUnit(long unit) {
            return posts.stream()
                            .anyMatch(post -> now.isWithin(post.unitId(), unit)
                                    || (post.kind().answersForUnit() && now.isWithin(unit, post.unitId())))
                    || portfolios.stream().anyMatch(above -> now.isWithin(unit, above))
                    || units.stream().anyMatch(one -> now.isWithin(unit, one) || now.isWithin(one, unit));
        }
    }
}
