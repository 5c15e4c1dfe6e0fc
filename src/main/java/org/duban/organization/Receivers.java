package org.duban.organization;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who receives what a unit is asked: its head and its liaison, in a county's department whoever runs it. A unit
 * without any of them is answered for by the next unit above that has one; nothing is asked of nobody.
 */
public final class Receivers {

    private static final Set<PostKind> OF_UNIT =
            EnumSet.of(PostKind.UNIT_HEAD, PostKind.BRANCH_SECRETARY, PostKind.LIAISON);
    private static final Set<PostKind> OF_COUNTY = EnumSet.of(
            PostKind.UNIT_HEAD,
            PostKind.BRANCH_SECRETARY,
            PostKind.LIAISON,
            PostKind.OFFICE_DIRECTOR,
            PostKind.OFFICE_MEMBER,
            PostKind.LEADING_GROUP_DEPUTY);

    private Receivers() {}

    /** The keys of the posts. */
    public static Set<String> keys(Organisation organisation, long unitId) {
        Set<String> keys = new LinkedHashSet<>();
        posts(organisation, unitId).forEach(post -> keys.add(Candidates.post(post.kind(), post.unitId())));
        return keys;
    }

    /** The people who hold them. */
    public static Set<Long> people(Organisation organisation, long unitId) {
        Set<Long> people = new LinkedHashSet<>();
        posts(organisation, unitId).forEach(post -> people.add(post.personId()));
        return people;
    }

    private static List<Post> posts(Organisation organisation, long unitId) {
        Optional<Unit> unit = organisation.findUnit(unitId);
        while (unit.isPresent()) {
            List<Post> found = postsOf(organisation, unit.get());
            if (!found.isEmpty()) {
                return found;
            }
            unit = Optional.ofNullable(unit.get().parentId()).flatMap(organisation::findUnit);
        }
        return List.of();
    }

    private static List<Post> postsOf(Organisation organisation, Unit unit) {
        Set<PostKind> kinds = unit.tier() == Tier.COUNTY ? OF_COUNTY : OF_UNIT;
        return organisation.postsIn(unit.id()).stream()
                .filter(post -> kinds.contains(post.kind()))
                .filter(post -> organisation.person(post.personId()).active())
                .toList();
    }
}
