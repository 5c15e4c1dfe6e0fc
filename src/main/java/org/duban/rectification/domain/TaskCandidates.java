package org.duban.rectification.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.organization.Candidates;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.rectification.ItemState;
import org.jspecify.annotations.Nullable;

/** For whom the open task of an item waits: posts where a post is meant, persons where a person is. */
public final class TaskCandidates {

    private TaskCandidates() {}

    /** The keys for the task that is open in the item's state. */
    public static Set<String> of(RectificationItem item, Cast cast) {
        Long assignee = item.assigneeId();
        if (assignee != null) {
            return Set.of(Candidates.person(assignee));
        }
        long office = cast.campaign().officeUnitId();
        return switch (item.state()) {
            case REGISTERED, CONFIRMED -> officeKeys(office);
            case INCOMPLETE -> persons(item.registrantId());
            case ASSIGNED -> Acceptors.keys(cast);
            case IN_RECTIFICATION -> persons(item.handlerId());
            case CLAIMED -> keys(cast.countersigners());
            case IN_VERIFICATION -> with(Set.of(Candidates.post(PostKind.SUPERVISOR, office)), cast);
            case CLOSURE_PROPOSED -> with(officeKeys(office), cast);
            case CLOSED, CLOSED_BEFORE_DUBAN, VOIDED, MERGED -> Set.of();
        };
    }

    /** Who holds one of the posts but may not do it: the inbox keeps the task from them. */
    public static Set<Long> excluded(RectificationItem item, Cast cast) {
        if (item.state() == ItemState.IN_VERIFICATION) {
            return holders(cast, PostKind.SUPERVISOR)
                    .filter(person -> !cast.mayVerify(person))
                    .collect(Collectors.toSet());
        }
        if (item.state() == ItemState.CLOSURE_PROPOSED) {
            return cast.office().stream()
                    .map(Person::id)
                    .filter(cast::excludedFromClosure)
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }

    /** The people behind the keys, without those excluded. */
    public static Set<Long> peopleOf(RectificationItem item, Cast cast) {
        Set<String> keys = of(item, cast);
        Set<Long> excluded = excluded(item, cast);
        return cast.organisation().people().stream()
                .map(Person::id)
                .filter(id -> !excluded.contains(id))
                .filter(id -> keys.contains(Candidates.person(id))
                        || cast.organisation().postsOf(id).stream()
                                .anyMatch(post -> keys.contains(Candidates.post(post.kind(), post.unitId()))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Long> holders(Cast cast, PostKind kind) {
        return cast.organisation().postsIn(cast.campaign().officeUnitId()).stream()
                .filter(post -> post.kind() == kind)
                .map(Post::personId);
    }

    private static Set<String> officeKeys(long office) {
        return Set.of(
                Candidates.post(PostKind.OFFICE_DIRECTOR, office), Candidates.post(PostKind.OFFICE_MEMBER, office));
    }

    private static Set<String> persons(@Nullable Long person) {
        return person == null ? Set.of() : Set.of(Candidates.person(person));
    }

    private static Set<String> keys(List<Person> people) {
        return people.stream().map(Person::id).map(Candidates::person).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> keys, Cast cast) {
        Set<String> all = new LinkedHashSet<>(keys);
        cast.outsiders().forEach(person -> all.add(Candidates.person(person)));
        return all;
    }
}
