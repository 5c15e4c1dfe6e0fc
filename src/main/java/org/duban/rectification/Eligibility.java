package org.duban.rectification;

import java.util.List;
import org.duban.organization.Person;

/**
 * Who could still take the later steps if an item were assigned so. An empty list means that nobody can and
 * that the leading group has to name somebody from outside.
 *
 * @param confirmers of the closure, where the kind needs a confirmation; else empty
 * @param needsConfirmer whether it does
 */
public record Eligibility(
        List<Person> countersigners, List<Person> verifiers, List<Person> confirmers, boolean needsConfirmer) {

    public boolean complete() {
        return !countersigners.isEmpty() && !verifiers.isEmpty() && (!needsConfirmer || !confirmers.isEmpty());
    }
}
