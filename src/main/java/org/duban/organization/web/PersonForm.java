package org.duban.organization.web;

import java.util.Objects;
import org.duban.organization.NewPerson;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;

/** The fields of a person's form. */
record PersonForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String email) {

    static PersonForm of(Person person) {
        return new PersonForm(person.username(), person.name(), Objects.requireNonNullElse(person.email(), ""));
    }

    NewPerson newPerson() {
        return new NewPerson(username, name, email);
    }
}
