package org.duban.approval.query;

import java.util.ArrayList;
import java.util.List;
import org.duban.approval.domain.Standing;
import org.duban.organization.Organisation;
import org.duban.organization.Post;
import org.jspecify.annotations.Nullable;

/**
 * A reader as the queries see one.
 *
 * @param principals for whom the reader may act today
 * @param officeUnitIds units in whose office the reader is; never empty, 0 names no unit
 * @param receivingUnitIds units for which the reader confirms receipt; never empty, 0 names no unit
 */
public record SubmissionViewer(
        long personId, List<Principal> principals, List<Long> officeUnitIds, List<Long> receivingUnitIds) {

    /** @param kind the only kind of submission that it reaches, null for all */
    public record Principal(long personId, @Nullable String kind) {}

    static SubmissionViewer of(long personId, Organisation organisation) {
        List<Principal> principals = organisation.principalsOf(personId).stream()
                .map(each -> new Principal(each.principalId(), each.scope()))
                .toList();
        List<Post> posts = organisation.postsOf(personId);
        return new SubmissionViewer(
                personId,
                principals,
                units(posts.stream().filter(post -> post.kind().office()).toList()),
                units(posts.stream()
                        .filter(post -> Standing.receivers().contains(post.kind()))
                        .toList()));
    }

    private static List<Long> units(List<Post> posts) {
        List<Long> units =
                new ArrayList<>(posts.stream().map(Post::unitId).distinct().toList());
        units.add(0L);
        return units;
    }
}
