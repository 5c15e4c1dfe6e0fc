package org.duban.organization.web;

import org.duban.organization.NewPost;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;

/** The fields of the form that gives a post. */
record PostForm(
        @Nullable Long unitId,
        @Nullable PostKind kind,
        @Nullable String title,
        @Nullable String workGroup) {

    NewPost newPost() {
        return new NewPost(unitId, kind, title, workGroup);
    }
}
