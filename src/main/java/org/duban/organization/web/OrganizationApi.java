package org.duban.organization.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationService;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.organization.query.OrganizationSearch;
import org.duban.organization.query.SearchPattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation to read. */
@RestController
@RequestMapping("/api/v1/organization")
class OrganizationApi {

    private static final int MOST_FOUND = 200;

    private final Directory directory;
    private final OrganizationService organization;
    private final OrganizationSearch search;

    OrganizationApi(Directory directory, OrganizationService organization, OrganizationSearch search) {
        this.directory = directory;
        this.organization = organization;
        this.search = search;
    }

    /** A person with posts and portfolio. */
    record PersonDetail(Person person, List<Post> posts, Set<Long> portfolio) {}

    /** Active units in the order of their codes; with {@code q} those that it finds. */
    @GetMapping("/units")
    List<Unit> units(@RequestParam(defaultValue = "") String q) {
        Organisation now = directory.current();
        return q.isBlank()
                ? now.units()
                : search.units(SearchPattern.containing(q), MOST_FOUND).stream()
                        .map(now::findUnit)
                        .flatMap(Optional::stream)
                        .toList();
    }

    @GetMapping("/units/{id}")
    Unit unit(@PathVariable long id) {
        return directory.current().findUnit(id).orElseThrow(() -> Refusal.notFound("organization.no-such-unit"));
    }

    /** Active people, with {@code unitId} those with a post in the unit or below it, with {@code q} those that it finds. */
    @GetMapping("/people")
    List<PersonDetail> people(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Long unitId) {
        Organisation now = directory.current();
        List<Person> people =
                unitId == null ? now.people() : now.peopleWithin(unit(unitId).id());
        if (!q.isBlank()) {
            Set<Long> found = new TreeSet<>(search.people(SearchPattern.containing(q), MOST_FOUND));
            people = people.stream()
                    .filter(person -> found.contains(person.id()))
                    .toList();
        }
        return people.stream().map(person -> detail(now, person)).toList();
    }

    @GetMapping("/people/{id}")
    PersonDetail person(@PathVariable long id) {
        Organisation now = directory.current();
        return now.findPerson(id)
                .map(person -> detail(now, person))
                .orElseThrow(() -> Refusal.notFound("organization.no-such-person"));
    }

    /** Posts held today; one of the parameters is needed. */
    @GetMapping("/posts")
    List<Post> posts(
            @RequestParam(required = false) @Nullable Long unitId,
            @RequestParam(required = false) @Nullable Long personId) {
        Organisation now = directory.current();
        if (unitId == null && personId == null) {
            throw Refusal.field("unitId", "field.not-null");
        }
        List<Post> posts =
                personId == null ? now.postsIn(unit(unitId == null ? 0 : unitId).id()) : now.postsOf(personId);
        return posts.stream()
                .filter(post -> unitId == null || post.unitId() == unitId)
                .toList();
    }

    /** What the end of the post would leave without anybody. */
    @GetMapping("/posts/{id}/open-work")
    List<OpenWorkLine> openWork(Actor actor, @PathVariable long id) {
        return organization.openWorkBehind(actor, id);
    }

    private static PersonDetail detail(Organisation now, Person person) {
        Set<Long> portfolio = now.portfoliosOf(person.id()).stream()
                .map(Portfolio::unitId)
                .collect(Collectors.toCollection(TreeSet::new));
        return new PersonDetail(person, now.postsOf(person.id()), portfolio);
    }
}
