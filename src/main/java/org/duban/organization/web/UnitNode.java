package org.duban.organization.web;

import java.util.List;
import org.duban.organization.Unit;

/**
 * A unit in the tree.
 *
 * @param people how many people have a post in it or below it
 */
record UnitNode(Unit unit, List<PostView> posts, List<UnitNode> below, int people) {

    /** Who heads it, for the closed line. */
    public List<PostView> heads() {
        return posts.stream()
                .filter(post -> post.kind().headsUnit() || post.kind().leadingGroup())
                .limit(2)
                .toList();
    }
}
