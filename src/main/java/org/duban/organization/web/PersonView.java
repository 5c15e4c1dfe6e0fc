package org.duban.organization.web;

import java.util.List;
import org.duban.organization.Organisation;
import org.duban.organization.Person;

/** A person with the posts held today. */
record PersonView(long id, String username, String name, List<PostView> posts) {

    static PersonView of(Organisation now, Person person) {
        return new PersonView(
                person.id(),
                person.username(),
                person.name(),
                now.postsOf(person.id()).stream()
                        .map(post -> PostView.of(now, post))
                        .toList());
    }
}
