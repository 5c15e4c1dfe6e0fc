package org.duban.rectification.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.ExtensionDecider;
import org.duban.rectification.RequestKind;

/** Who decides a request: never whoever asked for it, nor the handler whose work it is about. */
public final class Deciders {

    private Deciders() {}

    /** The first that the policy names and that neither asks nor handles. */
    public static Optional<Person> ofExtension(List<ExtensionDecider> policy, Cast cast, long askerId) {
        return policy.stream()
                .flatMap(rule -> named(rule, cast))
                .filter(Person::active)
                .filter(person -> person.id() != askerId && !isHandler(cast, person.id()))
                .findFirst();
    }

    private static Stream<Person> named(ExtensionDecider rule, Cast cast) {
        Organisation organisation = cast.organisation();
        return switch (rule) {
            case RESPONSIBLE_LEADER -> Stream.ofNullable(cast.leaderId()).map(organisation::person);
            case LEADER_IN_CHARGE ->
                Stream.ofNullable(cast.leadUnitId()).flatMap(unit -> organisation.leadersInChargeOf(unit).stream());
            case LEADING_GROUP_HEAD ->
                organisation
                        .holders(PostKind.LEADING_GROUP_HEAD, cast.campaign().leadingUnitId())
                        .stream();
        };
    }

    /** Everybody who may decide the request. */
    public static List<Person> of(ItemRequest request, Cast cast) {
        Long decider = request.deciderId();
        List<Person> people =
                decider == null ? cast.office() : List.of(cast.organisation().person(decider));
        Set<Long> excluded = excluded(request, cast);
        return people.stream().filter(person -> !excluded.contains(person.id())).toList();
    }

    /**
     * To whom the office may give the decision: for an extension whomever any policy could name, for an appeal the
     * office, and for either the leading group; under the same exclusions as everybody.
     */
    public static List<Person> successors(ItemRequest request, Cast cast) {
        Stream<Person> ring = request.kind() == RequestKind.EXTENSION
                ? Stream.of(ExtensionDecider.values()).flatMap(rule -> named(rule, cast))
                : cast.office().stream();
        Set<Long> excluded = excluded(request, cast);
        Long present = request.deciderId();
        return Stream.concat(ring, leadingGroup(cast))
                .filter(Person::active)
                .filter(person -> !excluded.contains(person.id()))
                .filter(person -> present == null || present != person.id())
                .distinct()
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    private static Stream<Person> leadingGroup(Cast cast) {
        long unit = cast.campaign().leadingUnitId();
        return Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                .flatMap(kind -> cast.organisation().holders(kind, unit).stream());
    }

    /** The asker, the handler, and whoever made the verification that is disputed. */
    public static Set<Long> excluded(ItemRequest request, Cast cast) {
        Set<Long> excluded = new TreeSet<>(Set.of(request.askerId()));
        Stream.of(Optional.ofNullable(cast.handlerId()), Optional.ofNullable(request.verifierId()))
                .flatMap(Optional::stream)
                .forEach(excluded::add);
        return excluded;
    }

    private static boolean isHandler(Cast cast, long personId) {
        Long handler = cast.handlerId();
        return handler != null && handler == personId;
    }
}
