package org.duban.keytask;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;

/**
 * The parameter of the SQL fragment {@code KeyTaskVisibility.visibleTo}: what decides whether a person may see an
 * assignment. No collection is ever empty; an impossible id stands for nothing.
 *
 * @param campaignIds campaigns in whose office or leading group the person has a post
 * @param unitIds units that the person heads, leads, is liaison of or is in charge of, with all below them
 * @param keys the candidate keys of the person: whoever a task waits for may read what it is about
 */
public record KeyTaskViewer(
        long personId, Collection<Long> campaignIds, Collection<Long> unitIds, Collection<String> keys) {

    private static final long NOTHING = -1;

    static KeyTaskViewer of(Viewer viewer, List<Campaign> campaigns) {
        return new KeyTaskViewer(
                viewer.personId(),
                orNothing(campaigns.stream()
                        .filter(campaign -> runs(viewer, campaign))
                        .map(Campaign::id)
                        .toList()),
                orNothing(viewer.guidedUnitIds()),
                viewer.keys());
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
