package org.duban.rectification.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;

/**
 * To whom the office may give an open task. A wider ring than the task's own candidates, under the same
 * exclusions: nobody verifies or countersigns by reassignment what they may not otherwise.
 */
public final class Successors {

    private Successors() {}

    public static List<Person> of(RectificationItem item, Cast cast) {
        Organisation organisation = cast.organisation();
        Stream<Person> ring =
                switch (item.state()) {
                    case REGISTERED, CONFIRMED -> cast.office().stream();
                    case INCOMPLETE -> organisation.peopleWithin(item.problem().unitId()).stream();
                    case ASSIGNED -> unitLeaders(organisation, item);
                    case IN_RECTIFICATION -> handlers(cast, item);
                    case CLAIMED -> countersigners(cast, item);
                    case IN_VERIFICATION -> cast.verifiers().stream();
                    case CLOSURE_PROPOSED -> cast.closureConfirmers().stream();
                    case CLOSED, CLOSED_BEFORE_DUBAN, VOIDED, MERGED -> Stream.empty();
                };
        return ring.distinct()
                .filter(person -> !isAlready(item, person))
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    private static Stream<Person> unitLeaders(Organisation organisation, RectificationItem item) {
        Long unit = item.leadUnitId();
        return unit == null
                ? Stream.empty()
                : organisation.postsIn(unit).stream()
                        .filter(post -> post.kind() != PostKind.MEMBER)
                        .map(post -> organisation.person(post.personId()))
                        .filter(Person::active);
    }

    /** Somebody of the lead unit or below it who has not verified, closed or countersigned. */
    private static Stream<Person> handlers(Cast cast, RectificationItem item) {
        Long unit = item.leadUnitId();
        return unit == null
                ? Stream.empty()
                : cast.organisation().peopleWithin(unit).stream()
                        .filter(person -> !cast.verifiersAndClosers().contains(person.id()));
    }

    /** The head, the responsible leader, the unit's own leaders and those in charge of it; never the handler. */
    private static Stream<Person> countersigners(Cast cast, RectificationItem item) {
        Organisation organisation = cast.organisation();
        Long unit = item.leadUnitId();
        if (unit == null) {
            return Stream.empty();
        }
        Long leader = item.leaderId();
        Stream<Person> responsible = leader == null ? Stream.empty() : Stream.of(organisation.person(leader));
        Stream<Person> unitLeaders = organisation.holders(PostKind.UNIT_LEADER, unit).stream();
        return Stream.of(
                        cast.countersigners().stream(),
                        responsible,
                        unitLeaders,
                        organisation.leadersInChargeOf(unit).stream())
                .flatMap(people -> people)
                .filter(person -> !Long.valueOf(person.id()).equals(item.handlerId()));
    }

    private static boolean isAlready(RectificationItem item, Person person) {
        Long holder = item.assigneeId() != null
                ? item.assigneeId()
                : switch (item.state()) {
                    case IN_RECTIFICATION -> item.handlerId();
                    case INCOMPLETE -> Long.valueOf(item.registrantId());
                    default -> null;
                };
        return holder != null && holder == person.id();
    }
}
