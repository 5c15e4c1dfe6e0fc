package org.duban.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The organisation at one moment: units, people, posts held, portfolios. Immutable, so that a rule that asks
 * twice gets the same answer twice, and a test builds one from a few records.
 */
public final class Organisation {

    private static final Set<PostKind> GUIDING =
            Set.of(PostKind.UNIT_HEAD, PostKind.UNIT_LEADER, PostKind.LIAISON, PostKind.BRANCH_SECRETARY);

    private final Map<Long, Unit> units;
    private final Map<Long, Person> people;
    private final Map<Long, List<Post>> postsByPerson;
    private final Map<Long, List<Post>> postsByUnit;
    private final List<Portfolio> portfolios;
    private final List<Substitution> substitutions;

    public Organisation(
            Collection<Unit> units,
            Collection<Person> people,
            Collection<Post> posts,
            Collection<Portfolio> portfolios) {
        this(units, people, posts, portfolios, List.of());
    }

    /**
     * @param substitutions those that run today
     */
    public Organisation(
            Collection<Unit> units,
            Collection<Person> people,
            Collection<Post> posts,
            Collection<Portfolio> portfolios,
            Collection<Substitution> substitutions) {
        this.units = units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));
        this.people = people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
        this.postsByPerson = posts.stream().collect(Collectors.groupingBy(Post::personId));
        this.postsByUnit = posts.stream().collect(Collectors.groupingBy(Post::unitId));
        this.portfolios = List.copyOf(portfolios);
        this.substitutions = List.copyOf(substitutions);
    }

    private Organisation(Organisation yesterday, Collection<Substitution> substitutions) {
        this.units = yesterday.units;
        this.people = yesterday.people;
        this.postsByPerson = yesterday.postsByPerson;
        this.postsByUnit = yesterday.postsByUnit;
        this.portfolios = yesterday.portfolios;
        this.substitutions = List.copyOf(substitutions);
    }

    /** The same on another day: who stands in for whom is all that a day changes. */
    public Organisation with(Collection<Substitution> substitutions) {
        return new Organisation(this, substitutions);
    }

    public Optional<Unit> findUnit(long id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The unit; an id that names none is a programming error. */
    public Unit unit(long id) {
        return findUnit(id).orElseThrow(() -> new IllegalStateException("no unit " + id));
    }

    public Optional<Unit> unitByCode(String code) {
        return units.values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Active units in the order of their codes. */
    public List<Unit> units() {
        return units.values().stream()
                .filter(Unit::active)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    /** The unit itself and all below it. */
    public Set<Long> withBelow(long unitId) {
        Unit top = unit(unitId);
        return units.values().stream()
                .filter(unit -> unit.isWithin(top))
                .map(Unit::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isWithin(long unitId, long ancestorId) {
        return unit(unitId).isWithin(unit(ancestorId));
    }

    public Optional<Person> findPerson(long id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The person; an id that names nobody is a programming error. */
    public Person person(long id) {
        return findPerson(id).orElseThrow(() -> new IllegalStateException("no person " + id));
    }

    /** Active people in the order of their usernames. */
    public List<Person> people() {
        return people.values().stream()
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    /** The person with the username, active or not. */
    public Optional<Person> personByUsername(String username) {
        return people.values().stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    public List<Person> peopleNamed(String name) {
        return people().stream().filter(person -> person.name().equals(name)).toList();
    }

    public List<Post> postsOf(long personId) {
        return postsByPerson.getOrDefault(personId, List.of());
    }

    /** The post, if somebody holds it today. */
    public Optional<Post> findPost(long postId) {
        return postsByPerson.values().stream()
                .flatMap(List::stream)
                .filter(post -> post.id() == postId)
                .findFirst();
    }

    public List<Post> postsIn(long unitId) {
        return postsByUnit.getOrDefault(unitId, List.of());
    }

    public List<Person> holders(PostKind kind, long unitId) {
        return postsIn(unitId).stream()
                .filter(post -> post.kind() == kind)
                .map(post -> person(post.personId()))
                .filter(Person::active)
                .toList();
    }

    /** Everybody with a post in the unit or below it. */
    public List<Person> peopleWithin(long unitId) {
        return withBelow(unitId).stream()
                .flatMap(id -> postsIn(id).stream())
                .map(Post::personId)
                .distinct()
                .map(this::person)
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    /** Who heads the unit itself: the party group's secretary, or the branch's. */
    public List<Person> headsOf(long unitId) {
        return postsIn(unitId).stream()
                .filter(post -> post.kind().headsUnit())
                .map(post -> person(post.personId()))
                .filter(Person::active)
                .toList();
    }

    /** Who answers for the unit itself when something is assigned to it: its heads and its liaisons. */
    public List<Person> answeringFor(long unitId) {
        return postsIn(unitId).stream()
                .filter(post -> post.kind().answersForUnit())
                .map(post -> person(post.personId()))
                .filter(Person::active)
                .distinct()
                .toList();
    }

    /** Leaders whose portfolio holds the unit or one above it, the nearest first. */
    public List<Person> leadersInChargeOf(long unitId) {
        Unit unit = unit(unitId);
        return portfolios.stream()
                .filter(portfolio -> unit.isWithin(unit(portfolio.unitId())))
                .sorted(Comparator.comparingInt((Portfolio portfolio) ->
                        -unit(portfolio.unitId()).path().length()))
                .map(portfolio -> person(portfolio.personId()))
                .filter(Person::active)
                .distinct()
                .toList();
    }

    public List<Portfolio> portfoliosOf(long personId) {
        return portfolios.stream()
                .filter(portfolio -> portfolio.personId() == personId)
                .toList();
    }

    /** For whom the person signs today. */
    public List<Substitution> principalsOf(long substituteId) {
        return substitutions.stream()
                .filter(each -> each.substituteId() == substituteId)
                .toList();
    }

    /** Who signs for the person today. */
    public List<Substitution> substitutesOf(long principalId) {
        return substitutions.stream()
                .filter(each -> each.principalId() == principalId)
                .filter(each ->
                        findPerson(each.substituteId()).filter(Person::active).isPresent())
                .toList();
    }

    /** What the person is and sees; somebody without a post sees nothing but their own cases. */
    public Viewer viewer(long personId) {
        Person person = person(personId);
        List<Post> posts = postsOf(personId);
        Set<String> keys = new HashSet<>();
        keys.add(Candidates.person(personId));
        Set<Long> guided = new TreeSet<>();
        for (Post post : posts) {
            keys.add(Candidates.post(post.kind(), post.unitId()));
            if (GUIDING.contains(post.kind())) {
                guided.addAll(withBelow(post.unitId()));
            }
        }
        principalsOf(personId)
                .forEach(each -> keys.add(
                        each.scope() == null
                                ? Candidates.substitute(each.principalId())
                                : Candidates.substitute(each.principalId(), each.scope())));
        portfoliosOf(personId).forEach(portfolio -> guided.addAll(withBelow(portfolio.unitId())));
        return new Viewer(
                personId, person.name(), Set.copyOf(keys), List.copyOf(new ArrayList<>(posts)), Set.copyOf(guided));
    }
}
