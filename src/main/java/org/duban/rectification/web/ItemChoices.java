package org.duban.rectification.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and people to choose from in the forms of an item. What may be chosen is decided in the services. */
@Component
class ItemChoices {

    private final Directory directory;

    ItemChoices(Directory directory) {
        this.directory = directory;
    }

    /** A unit with its depth, for indentation. */
    record UnitChoice(long id, String code, String name, int depth) {

        public String indented() {
            return "\u3000".repeat(depth) + name;
        }
    }

    /** A person with the posts that tell two of the same name apart. */
    record PersonChoice(long id, String name, String posts) {}

    public List<UnitChoice> units() {
        return directory.current().units().stream()
                .map(unit -> new UnitChoice(unit.id(), unit.code(), unit.name(), depth(unit)))
                .toList();
    }

    /** Everybody with a post in the unit or below it; everybody at all while no unit is chosen. */
    public List<PersonChoice> peopleOf(@Nullable Long unitId) {
        Organisation organisation = directory.current();
        return choices(
                organisation,
                unitId == null || organisation.findUnit(unitId).isEmpty()
                        ? organisation.people()
                        : organisation.peopleWithin(unitId));
    }

    /** Who may answer for a unit: its head, its leaders and the leaders in charge of it. */
    public List<PersonChoice> leadersOf(@Nullable Long unitId) {
        Organisation organisation = directory.current();
        Set<Person> leaders = new LinkedHashSet<>();
        for (Unit unit : organisation.units()) {
            if (unitId == null || unit.id() == unitId) {
                leaders.addAll(organisation.headsOf(unit.id()));
                leaders.addAll(organisation.holders(PostKind.UNIT_LEADER, unit.id()));
                leaders.addAll(organisation.leadersInChargeOf(unit.id()));
            }
        }
        return choices(organisation, leaders);
    }

    /** Everybody of the lead and supporting units. */
    public List<PersonChoice> peopleOfAll(Collection<Long> unitIds) {
        Organisation organisation = directory.current();
        Set<Person> people = new LinkedHashSet<>();
        unitIds.forEach(unit -> people.addAll(organisation.peopleWithin(unit)));
        return choices(organisation, people);
    }

    List<PersonChoice> of(Collection<Person> people) {
        return choices(directory.current(), people);
    }

    private static List<PersonChoice> choices(Organisation organisation, Collection<Person> people) {
        return people.stream()
                .sorted(Comparator.comparing(Person::username))
                .map(person -> new PersonChoice(person.id(), person.name(), posts(organisation, person.id())))
                .toList();
    }

    private static String posts(Organisation organisation, long personId) {
        return organisation.postsOf(personId).stream()
                .map(post -> organisation.unit(post.unitId()).name() + " " + post.title())
                .limit(2)
                .collect(Collectors.joining(" · "));
    }

    private static int depth(Unit unit) {
        return Math.max(0, (int) unit.path().chars().filter(c -> c == '/').count() - 2);
    }
}
