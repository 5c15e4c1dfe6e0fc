package org.duban.organization;

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

    /** Posts that were given or ended; one that is only called otherwise is the same. */
    public List<Post> posts() {
        return differing(
                org -> org.people().stream().flatMap(person -> org.postsOf(person.id()).stream()),
                post -> List.of(post.personId(), post.unitId(), post.kind()));
    }

    /** Units that somebody else is in charge of, and all below them with them. */
    public Set<Long> portfolios() {
        return this.<Portfolio>differing(
                        org -> org.people().stream().flatMap(person -> org.portfoliosOf(person.id()).stream()),
                        portfolio -> portfolio)
                .stream()
                .map(Portfolio::unitId)
                .collect(Collectors.toSet());
    }

    /** Units that are new, moved or gone; one that is only called otherwise is the same. */
    public Set<Long> units() {
        return differing(org -> org.units().stream(), unit -> List.of(unit.id(), unit.path())).stream()
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** People who came or left; one who is only called otherwise is the same. */
    public Set<Long> people() {
        return differing(org -> org.people().stream(), Person::id).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private <T> List<T> differing(Function<Organisation, Stream<T>> all, Function<? super T, ?> what) {
        return Stream.concat(missing(before, now, all, what), missing(now, before, all, what))
                .toList();
    }

    private static <T> Stream<T> missing(
            Organisation here, Organisation there, Function<Organisation, Stream<T>> all, Function<? super T, ?> what) {
        Set<Object> known = all.apply(there).map(what).collect(Collectors.toSet());
        return all.apply(here).filter(one -> !known.contains(what.apply(one)));
    }
}
