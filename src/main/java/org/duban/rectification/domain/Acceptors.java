package org.duban.rectification.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.organization.Candidates;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who accepts an assignment, or refuses it: the head or the liaison of the lead unit. Where it has neither, those of
 * the nearest unit above that has; where none has, the campaign's office, so that no assignment waits for nobody.
 */
public final class Acceptors {

    private Acceptors() {}

    public static List<Person> of(Cast cast) {
        Long unit = unit(cast);
        return unit == null ? cast.office() : cast.organisation().answeringFor(unit);
    }

    /** Whether the lead unit itself has somebody. */
    public static boolean inTheUnit(Cast cast) {
        Long unit = unit(cast);
        return unit != null && unit.equals(cast.leadUnitId());
    }

    /** The lead unit's own posts always, so that whoever is given one finds it. */
    static Set<String> keys(Cast cast) {
        Long lead = cast.leadUnitId();
        if (lead == null) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>(postsOf(lead));
        Long unit = unit(cast);
        if (unit == null) {
            Stream.of(PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER)
                    .map(kind -> Candidates.post(kind, cast.campaign().officeUnitId()))
                    .forEach(keys::add);
        } else {
            keys.addAll(postsOf(unit));
        }
        return keys;
    }

    static boolean includes(Cast cast, Viewer viewer) {
        Long lead = cast.leadUnitId();
        return lead != null && viewer.posts().stream().map(Acceptors::key).anyMatch(keys(cast)::contains);
    }

    private static @Nullable Long unit(Cast cast) {
        Organisation organisation = cast.organisation();
        Long unit = cast.leadUnitId();
        while (unit != null && organisation.answeringFor(unit).isEmpty()) {
            unit = organisation.unit(unit).parentId();
        }
        return unit;
    }

    private static Set<String> postsOf(long unit) {
        Set<String> keys = new LinkedHashSet<>();
        for (PostKind kind : PostKind.values()) {
            if (kind.answersForUnit()) {
                keys.add(Candidates.post(kind, unit));
            }
        }
        return keys;
    }

    private static String key(Post post) {
        return Candidates.post(post.kind(), post.unitId());
    }
}
