package org.duban.rectification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;

/**
 * The parameter of the SQL fragment {@code Visibility.visibleTo}: what decides whether a person may see an item.
 * No collection is ever empty; an impossible id stands for nothing.
 *
 * @param campaignIds campaigns in whose office or leading group the person has a post: all of their items that
 *     are not restricted
 * @param restrictedCampaignIds campaigns in which the person holds a post named for restricted items
 * @param keys the candidate keys of the person: whoever a task waits for may read what it is about
 * @param unitIds units whose unrestricted items the person sees
 */
public record ItemViewer(
        long personId,
        Collection<Long> campaignIds,
        Collection<Long> restrictedCampaignIds,
        Collection<String> keys,
        Collection<Long> unitIds) {

    private static final long NOTHING = -1;

    static ItemViewer of(Viewer viewer, List<Campaign> campaigns, Set<PostKind> restrictedReaders) {
        return new ItemViewer(
                viewer.personId(),
                orNothing(campaigns.stream()
                        .filter(campaign -> runs(viewer, campaign))
                        .map(Campaign::id)
                        .toList()),
                orNothing(campaigns.stream()
                        .filter(campaign -> runs(viewer, campaign) && viewer.holdsAny(restrictedReaders))
                        .map(Campaign::id)
                        .toList()),
                viewer.keys(),
                orNothing(viewer.guidedUnitIds()));
    }

    private static boolean runs(Viewer viewer, Campaign campaign) {
        return viewer.posts().stream()
                .anyMatch(post -> post.unitId() == campaign.officeUnitId()
                                && (post.kind().office() || post.kind() == PostKind.SUPERVISOR)
                        || post.unitId() == campaign.leadingUnitId()
                                && post.kind().leadingGroup());
    }

    private static Collection<Long> orNothing(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of(NOTHING) : ids;
    }
}
