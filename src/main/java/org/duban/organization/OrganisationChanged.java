package org.duban.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.kernel.Actor;

/**
 * Posts, units, portfolios or people are others than they were. Published in the transaction of the change, so that
 * whoever names people in open tasks follows at once.
 */
public record OrganisationChanged(Actor by, Organisation before, Organisation now) {

    /** Posts that were given or ended. */
    public List<Post> posts() {
        return Stream.concat(
                        missing(before, now, org -> org.people().stream()
                                .flatMap(person -> org.postsOf(person.id()).stream())),
                        missing(now, before, org -> org.people().stream()
                                .flatMap(person -> org.postsOf(person.id()).stream())))
                .toList();
    }

    /** Units that somebody else is in charge of, and all below them with them. */
    public Set<Long> portfolios() {
        return Stream.concat(
                        missing(before, now, OrganisationChanged::portfolios),
                        missing(now, before, OrganisationChanged::portfolios))
                .map(Portfolio::unitId)
                .collect(Collectors.toSet());
    }

    /** Units that are new, moved, renamed or gone. */
    public Set<Long> units() {
        return Stream.concat(
                        missing(before, now, org -> org.units().stream()),
                        missing(now, before, org -> org.units().stream()))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** People who came, left or are called otherwise. */
    public Set<Long> people() {
        return Stream.concat(
                        missing(before, now, org -> org.people().stream()),
                        missing(now, before, org -> org.people().stream()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static Stream<Portfolio> portfolios(Organisation organisation) {
        return organisation.people().stream().flatMap(person -> organisation.portfoliosOf(person.id()).stream());
    }

    private static <T> Stream<T> missing(Organisation here, Organisation there, Function<Organisation, Stream<T>> all) {
        Set<T> known = all.apply(there).collect(Collectors.toCollection(HashSet::new));
        return all.apply(here).filter(one -> !known.contains(one));
    }
}
