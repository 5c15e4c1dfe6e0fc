package org.duban.ledger.imports.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.ledger.imports.reading.Words;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;

/** Finds the people that a ledger names. */
public final class PeopleMatcher {

    private static final Pattern AROUND = Words.pattern("person.around");
    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;/\\n]+");

    private final Organisation organisation;
    private final Map<String, List<Person>> byName;
    private final Map<Long, Set<Long>> within = new HashMap<>();

    public PeopleMatcher(Organisation organisation) {
        this.organisation = organisation;
        this.byName =
                organisation.people().stream().collect(Collectors.groupingBy(person -> Words.plain(person.name())));
    }

    /** The names in a cell, without titles and without the blanks that spread short names. */
    public List<String> names(String words) {
        return SEPARATORS
                .splitAsStream(words)
                .map(name -> Words.plain(AROUND.matcher(name).replaceAll("")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public List<Person> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Whether the person holds a post in the unit or below it. */
    public boolean belongsTo(Person person, long unitId) {
        return belongsTo(person.id(), unitId);
    }

    /** The same by id. */
    public boolean belongsTo(long personId, long unitId) {
        return within.computeIfAbsent(unitId, this::idsWithin).contains(personId);
    }

    String nameOf(long personId) {
        return organisation.findPerson(personId).map(Person::name).orElse("");
    }

    private Set<Long> idsWithin(long unitId) {
        return organisation.peopleWithin(unitId).stream().map(Person::id).collect(Collectors.toSet());
    }

    /** Whether the person leads the unit: from within, or with a portfolio that holds it. */
    public boolean mayLead(Person person, long unitId) {
        return belongsTo(person, unitId)
                || organisation.leadersInChargeOf(unitId).contains(person);
    }

    /** People to choose from: those of the same name, then the unit's own, the most alike first. */
    public List<Person> choices(String words, @org.jspecify.annotations.Nullable Long unitId) {
        List<String> names = names(words);
        String name = names.isEmpty() ? "" : names.get(0);
        Stream<Person> own = unitId == null
                ? Stream.empty()
                : organisation.peopleWithin(unitId).stream()
                        .sorted(Comparator.comparingInt(person -> Likeness.edits(name, person.name())));
        Set<Person> choices = new LinkedHashSet<>(named(name));
        own.forEach(choices::add);
        return List.copyOf(choices);
    }

    /** Leaders to choose from: of the same name, in charge of the unit by portfolio, of the unit itself, of the county. */
    public List<Person> leaderChoices(String words, @org.jspecify.annotations.Nullable Long unitId) {
        Set<Person> choices = new LinkedHashSet<>();
        choices(words, null).stream().filter(person -> leads(person, null)).forEach(choices::add);
        Set<Person> named = Set.copyOf(choices);
        if (unitId != null) {
            choices.addAll(organisation.leadersInChargeOf(unitId));
            choices.addAll(choices(words, unitId));
        }
        choices.addAll(organisation.people());
        return choices.stream()
                .filter(person -> named.contains(person) || leads(person, unitId))
                .toList();
    }

    private boolean leads(Person person, @org.jspecify.annotations.Nullable Long unitId) {
        boolean near = unitId == null || mayLead(person, unitId);
        return organisation.postsOf(person.id()).stream()
                        .map(Post::kind)
                        .anyMatch(kind -> kind == PostKind.COUNTY_LEADER
                                || kind.leadingGroup()
                                || near && (kind == PostKind.UNIT_LEADER || kind.headsUnit()))
                || (unitId != null && organisation.leadersInChargeOf(unitId).contains(person));
    }
}
