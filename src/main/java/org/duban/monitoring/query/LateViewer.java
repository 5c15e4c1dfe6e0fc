package org.duban.monitoring.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.duban.organization.Organisation;
import org.duban.rectification.ItemViewer;
import org.jspecify.annotations.Nullable;

/**
 * A reader as the fragments {@code visibleTo} of every module ask for one. No collection but the principals is ever
 * empty; an impossible id stands for nothing.
 */
record LateViewer(
        long personId,
        Collection<Long> campaignIds,
        Collection<Long> restrictedCampaignIds,
        Collection<String> keys,
        Collection<Long> unitIds,
        List<Long> officeUnitIds,
        List<Long> receivingUnitIds,
        List<Principal> principals) {

    private static final long NOTHING = 0;

    /** @param kind the only kind of submission that the reader may sign for the person, null for all */
    record Principal(long personId, @Nullable String kind) {}

    static LateViewer of(ItemViewer viewer, Organisation organisation) {
        return new LateViewer(
                viewer.personId(),
                viewer.campaignIds(),
                viewer.restrictedCampaignIds(),
                viewer.keys(),
                viewer.unitIds(),
                Stream.concat(
                                Stream.of(NOTHING),
                                organisation.postsOf(viewer.personId()).stream()
                                        .filter(post -> post.kind().office())
                                        .map(post -> post.unitId()))
                        .toList(),
                List.of(NOTHING), // what was issued waits for nobody any more
                organisation.principalsOf(viewer.personId()).stream()
                        .map(one -> new Principal(one.principalId(), one.scope()))
                        .toList());
    }
}
