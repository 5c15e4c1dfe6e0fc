package org.duban.organization.web;

import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** A post with the names that stand around it. */
record PostView(
        long id,
        long personId,
        String person,
        String username,
        long unitId,
        String unit,
        PostKind kind,
        String title,
        @Nullable String workGroup) {

    static PostView of(Organisation now, Post post) {
        Person person = now.person(post.personId());
        Unit unit = now.unit(post.unitId());
        return new PostView(
                post.id(),
                person.id(),
                person.name(),
                person.username(),
                unit.id(),
                unit.name(),
                post.kind(),
                post.title(),
                post.workGroup());
    }
}
