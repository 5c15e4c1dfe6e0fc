package org.duban.organization.domain;

import java.util.Objects;
import org.duban.organization.NewPost;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/** What a post is, whoever holds it. */
record PostTerms(
        long unitId, PostKind kind, String title, @Nullable String workGroup) {

    static PostTerms of(Post post) {
        return new PostTerms(post.unitId(), post.kind(), post.title(), post.workGroup());
    }

    /** Of a command whose fields were checked. */
    static PostTerms of(NewPost post) {
        PostKind kind = Objects.requireNonNull(post.kind());
        String group = kind == PostKind.OFFICE_MEMBER ? Texts.trimToNull(post.workGroup()) : null;
        return new PostTerms(Objects.requireNonNull(post.unitId()), kind, Texts.trim(post.title()), group);
    }

    /** Whether both are one post, perhaps called differently. */
    boolean samePostAs(PostTerms other) {
        return unitId == other.unitId && kind == other.kind && Objects.equals(workGroup, other.workGroup);
    }
}
