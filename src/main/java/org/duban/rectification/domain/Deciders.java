package org.duban.rectification.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.ExtensionDecider;

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
