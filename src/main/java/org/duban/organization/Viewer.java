package org.duban.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A person as the services and queries see one: what they hold and what lies below it.
 *
 * @param keys the {@link Candidates} keys under which tasks wait for this person
 * @param posts the posts held today
 * @param guidedUnitIds the units whose cases the person sees as head, leader, liaison or leader in charge,
 *     with all units below them
 */
public record Viewer(long personId, String name, Set<String> keys, List<Post> posts, Set<Long> guidedUnitIds) {

    public boolean holds(PostKind kind, long unitId) {
        return posts.stream().anyMatch(post -> post.kind() == kind && post.unitId() == unitId);
    }

    public boolean holdsAny(Collection<PostKind> kinds) {
        return posts.stream().anyMatch(post -> kinds.contains(post.kind()));
    }

    /** Office of any campaign. */
    public boolean office() {
        return posts.stream().anyMatch(post -> post.kind().office());
    }

    public boolean supervisor() {
        return posts.stream().anyMatch(post -> post.kind() == PostKind.SUPERVISOR);
    }

    public boolean leadingGroup() {
        return posts.stream().anyMatch(post -> post.kind().leadingGroup());
    }

    /** Office, supervisors and leading group see every case that is not restricted. */
    public boolean seesEveryUnit() {
        return office() || supervisor() || leadingGroup();
    }
}
