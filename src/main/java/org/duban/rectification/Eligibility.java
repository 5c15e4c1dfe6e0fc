package org.duban.rectification;

import java.util.List;
import org.duban.organization.Person;

/**
 * Who could still take the later steps if an item were assigned so. An empty list means that nobody can and
 * that the leading group has to name somebody from outside.
 *
 * @param acceptors who would accept or refuse the assignment
 * @param acceptedByUnit whether they are the lead unit's own; else the unit has nobody who answers for it
 * @param confirmers of the closure, where the kind needs a confirmation; else empty
 * @param needsConfirmer whether it does
 */
public record Eligibility(
        List<Person> acceptors,
        boolean acceptedByUnit,
        List<Person> countersigners,
        List<Person> verifiers,
        List<Person> confirmers,
        boolean needsConfirmer) {

    public boolean complete() {
        return !countersigners.isEmpty() && !verifiers.isEmpty() && (!needsConfirmer || !confirmers.isEmpty());
    }
}
