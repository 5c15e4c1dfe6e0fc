package org.duban.organization.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.organization.ImportLine;
import org.duban.organization.ImportLine.Change;
import org.duban.organization.ImportLine.Difference;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.workbook.UnitTree.Node;
import org.jspecify.annotations.Nullable;

/** Compares a person of the workbook with the one of today. */
final class PersonChange {

    private final Organisation now;
    private final UnitTree tree;
    private final Findings findings;

    PersonChange(Organisation now, UnitTree tree, Findings findings) {
        this.now = now;
        this.tree = tree;
        this.findings = findings;
    }

    PlannedPerson planned(
            List<PersonRow> rows, @Nullable String email, List<PlannedPost> posts, @Nullable Set<String> portfolio) {
        PersonRow first = rows.get(0);
        Person person = now.personByUsername(first.username()).orElse(null);
        List<Difference> differences = differences(person, first.name(), email, posts, portfolio);
        Change change = person == null ? Change.NEW : differences.isEmpty() ? Change.UNCHANGED : Change.CHANGED;
        if (person != null) {
            warnOfOtherPosts(first, person, posts);
        }
        ImportLine line = new ImportLine(first.row(), first.username(), first.name(), change, differences);
        return new PlannedPerson(first.username(), first.name(), email, posts, portfolio, line);
    }

    private List<Difference> differences(
            @Nullable Person person,
            String name,
            @Nullable String email,
            List<PlannedPost> posts,
            @Nullable Set<String> portfolio) {
        List<Difference> differences = new ArrayList<>();
        if (person != null && !person.name().equals(name)) {
            differences.add(new Difference("name", person.name(), name));
        }
        if (person != null && email != null && !email.equals(person.email())) {
            differences.add(new Difference("email", Objects.requireNonNullElse(person.email(), ""), email));
        }
        List<Post> held = person == null ? List.of() : now.postsOf(person.id());
        posts.forEach(post -> comparePost(differences, held, post));
        if (portfolio != null) {
            Set<String> before = person == null ? Set.of() : charge(person);
            if (!before.equals(portfolio)) {
                differences.add(new Difference("portfolio", names(before), names(portfolio)));
            }
        }
        return differences;
    }

    private void comparePost(List<Difference> differences, List<Post> held, PlannedPost post) {
        Post same =
                held.stream().filter(other -> isSame(other, post)).findFirst().orElse(null);
        if (same == null) {
            differences.add(new Difference("post", "", words(post)));
        } else if (!same.title().equals(post.title())) {
            differences.add(new Difference("post", same.title(), post.title()));
        }
    }

    private void warnOfOtherPosts(PersonRow row, Person person, List<PlannedPost> posts) {
        now.postsOf(person.id()).stream()
                .filter(held -> posts.stream().noneMatch(post -> isSame(held, post)))
                .forEach(held -> findings.warning(
                        row.row(),
                        "post-not-named",
                        person.name(),
                        now.unit(held.unitId()).name(),
                        held.title()));
    }

    private boolean isSame(Post held, PlannedPost post) {
        return now.unit(held.unitId()).code().equals(post.unitCode())
                && held.kind() == post.kind()
                && Objects.equals(held.workGroup(), post.workGroup());
    }

    private Set<String> charge(Person person) {
        return now.portfoliosOf(person.id()).stream()
                .map(portfolio -> now.unit(portfolio.unitId()).code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String words(PlannedPost post) {
        String group = post.workGroup() == null ? "" : " · " + post.workGroup();
        return name(post.unitCode()) + " " + post.title() + group;
    }

    private String names(Collection<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String code) {
        Node node = tree.get(code);
        return node == null ? code : node.name();
    }
}
