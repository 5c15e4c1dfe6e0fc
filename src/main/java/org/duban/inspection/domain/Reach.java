package org.duban.inspection.domain;

import java.util.List;
import org.duban.organization.PostKind;

/** Among whom an inspector is found: further up where everybody nearer had a hand in it. */
public enum Reach {
    SUPERVISORS(List.of(PostKind.SUPERVISOR), false),
    OFFICE(List.of(PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER), false),
    LEADING_GROUP(List.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY), true);

    private final List<PostKind> posts;
    private final boolean leadingUnit;

    Reach(List<PostKind> posts, boolean leadingUnit) {
        this.posts = posts;
        this.leadingUnit = leadingUnit;
    }

    List<PostKind> posts() {
        return posts;
    }

    /** Whether the posts are those of the leading group's unit rather than of the office. */
    boolean ofLeadingUnit() {
        return leadingUnit;
    }
}
